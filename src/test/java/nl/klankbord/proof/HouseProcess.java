package nl.klankbord.proof;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Klankbord as a process of its own, started as a person starts it, so that it can be killed like one. */
final class HouseProcess {

    private final Path data;
    private final int port;
    private Process process;

    private HouseProcess(Path data, int port, Process process) {
        this.data = data;
        this.port = port;
        this.process = process;
    }

    static HouseProcess start(Path data) throws IOException, InterruptedException {
        int port = freePort();
        HouseProcess house = new HouseProcess(data, port, begin(data, port));
        house.awaitOpen();
        return house;
    }

    /** Starts, and does not wait until it is open. */
    static HouseProcess begun(Path data) throws IOException {
        int port = freePort();
        return new HouseProcess(data, port, begin(data, port));
    }

    /** Waits until the console says this. */
    void awaitSaying(String words) throws IOException, InterruptedException {
        for (int tries = 0; tries < 3000 && process.isAlive(); tries++) {
            if (console().contains(words)) {
                return;
            }
            Thread.sleep(50);
        }
        throw new IOException("it does not say '" + words + "': " + console());
    }

    String console() throws IOException {
        return Files.readString(data.resolveSibling("console"));
    }

    void startAgain() throws IOException, InterruptedException {
        process = begin(data, port);
        awaitOpen();
    }

    void killServer() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Kills the one process that the database's other processes hang on. */
    void killDatabase() throws IOException {
        Path file = data.resolve("database/postmaster.pid");
        long pid = Long.parseLong(Files.readAllLines(file).getFirst().strip());
        ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly);
    }

    void stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }

    String address() {
        return "http://localhost:" + port;
    }

    /** Waits until the sign-in page, which needs the database, is answered with a page. */
    void awaitOpen() throws IOException, InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest page = HttpRequest.newBuilder(URI.create(address() + "/sign-in"))
                .timeout(Duration.ofSeconds(10))
                .build();
        for (int tries = 0; tries < 900; tries++) {
            try {
                if (client.send(page, BodyHandlers.discarding()).statusCode() == 200 && saidHowToStop()) {
                    return;
                }
            } catch (IOException notYet) {
                if (!process.isAlive()) {
                    throw new IOException(Files.readString(data.resolveSibling("console")), notYet);
                }
            }
            Thread.sleep(200);
        }
        throw new IOException("it does not open: " + Files.readString(data.resolveSibling("console")));
    }

    /** The last line of a start; before it the example may still be getting its past. */
    private boolean saidHowToStop() throws IOException {
        return Files.readString(data.resolveSibling("console")).contains("Ctrl-C");
    }

    private static Process begin(Path data, int port) throws IOException {
        List<String> command = List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "nl.klankbord.Klankbord",
                "run",
                "--data",
                data.toString(),
                "--port",
                Integer.toString(port));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(data.resolveSibling("console").toFile())
                .start();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
