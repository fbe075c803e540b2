package nl.klankbord.post.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** A mail server that has something against every address, and says so in these words. */
final class Refusing implements AutoCloseable {

    private final ServerSocket door;
    private final String words;

    Refusing(String words) throws IOException {
        this.words = words;
        this.door = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::serve);
    }

    Smtp smtp() {
        return new Smtp(new SmtpSetting("127.0.0.1", door.getLocalPort(), "", "", "none", "klankbord@delinde.example"));
    }

    private void serve() {
        while (!door.isClosed()) {
            try (Socket line = door.accept();
                    var in = new BufferedReader(new InputStreamReader(line.getInputStream()));
                    var out = new PrintWriter(line.getOutputStream(), true)) {
                out.print("220 here\r\n");
                out.flush();
                for (String said = in.readLine(); said != null; said = in.readLine()) {
                    out.print((said.startsWith("RCPT") ? words : "250 ok") + "\r\n");
                    out.flush();
                }
            } catch (IOException gone) {
                continue;
            }
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
