package nl.klankbord;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import nl.klankbord.launch.Login;

/**
 * A PostgreSQL that does not travel with Klankbord, as an organisation has one of its own: started from the programs in a folder such
 * as {@code /usr/lib/postgresql/15}, in a folder that goes with it.
 */
public record OtherPostgres(Path home, Path data, int port) implements AutoCloseable {

    /** Whether the programs are there. */
    public static boolean in(Path home) {
        return Files.isExecutable(home.resolve("bin/initdb"));
    }

    /** Makes one and starts it. */
    public static OtherPostgres start(Path home, String... settings) {
        try {
            // The server runs as somebody else, who must be able to walk there.
            Path data = Files.createDirectory(Files.createTempDirectory("other").resolve("data"));
            Files.setPosixFilePermissions(data.getParent(), PosixFilePermissions.fromString("rwxr-xr-x"));
            var server = new OtherPostgres(home, data, freePort());
            if (root()) {
                run(List.of("chown", "65534:65534", data.toString()));
            }
            server.tool("initdb", "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C");
            var how = new ArrayList<>(List.of("-h 127.0.0.1 -k '' -p " + server.port));
            List.of(settings).forEach(it -> how.add("-c " + it));
            server.tool("pg_ctl", "-w", "-l", data.resolve("log").toString(), "-o", String.join(" ", how), "start");
            return server;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** Whoever made it. */
    public Login superuser(String database) {
        return new Login("jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database), "postgres", "");
    }

    @Override
    public void close() {
        tool("pg_ctl", "-m", "fast", "-w", "stop");
        run(List.of("rm", "-rf", data.getParent().toString()));
    }

    private void tool(String name, String... words) {
        var command = new ArrayList<String>();
        if (root()) {
            command.addAll(List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"));
        }
        command.addAll(List.of(home.resolve("bin").resolve(name).toString(), "-D", data.toString()));
        command.addAll(List.of(words));
        run(command);
    }

    private static void run(List<String> command) {
        try {
            int code = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
            if (code != 0) {
                throw new IllegalStateException(command + " ended with " + code);
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        } catch (InterruptedException fault) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(fault);
        }
    }

    private static boolean root() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
