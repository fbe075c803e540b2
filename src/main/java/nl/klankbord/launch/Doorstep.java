package nl.klankbord.launch;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;

/**
 * Where the pages are to be found.
 *
 * @param bind the address they are served on; 127.0.0.1 is this machine only
 */
record Doorstep(String bind, int port) {

    /** Before the database starts: a port that is taken is the most common reason not to start at all. */
    void checkFree() throws IOException {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(bind), port));
        } catch (UnknownHostException e) {
            throw new CannotStart("bind.unknown", bind);
        } catch (BindException e) {
            throw new CannotStart(reason(String.valueOf(e.getMessage())), bind, port);
        }
    }

    /** What to type into a browser on this machine. */
    String address() {
        boolean here = bind.equals("127.0.0.1") || bind.equals("0.0.0.0") || bind.equals("::");
        String host = here ? "localhost" : bind;
        return "http://%s:%d".formatted(host.contains(":") ? "[" + host + "]" : host, port);
    }

    private static String reason(String message) {
        if (message.startsWith("Permission denied")) {
            return "port.not-allowed";
        }
        return message.startsWith("Cannot assign") ? "bind.unknown" : "port.taken";
    }
}
