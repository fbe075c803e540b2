package nl.klankbord.proof;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Klankbord as a process of its own, started as a person starts it, so that it can be killed like one. */
final class HouseProcess {

    /** Starting is most of what a proof waits for, and a compiler that thinks long is no help in a minute. */
    private static final List<String> QUICKLY = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx512m");

    private final Path data;
    private final Path console;
    private final int port;
    private final Map<String, String> environment;
    private Process process;

    private HouseProcess(Path data, Map<String, String> environment) throws IOException {
        this.data = data;
        this.console = data.resolveSibling(data.getFileName() + ".console");
        this.port = freePort();
        this.environment = environment;
        this.process = begin();
    }

    static HouseProcess start(Path data) throws IOException, InterruptedException {
        HouseProcess house = begun(data, Map.of());
        house.awaitOpen();
        return house;
    }

    /** Starts, and does not wait until it is open. */
    static HouseProcess begun(Path data, Map<String, String> environment) throws IOException {
        return new HouseProcess(data, environment);
    }

    /** Waits until the console says this. */
    void awaitSaying(String words) throws IOException, InterruptedException {
        for (int tries = 0; tries < 15000 && process.isAlive(); tries++) {
            if (console().contains(words)) {
                return;
            }
            Thread.sleep(20);
        }
        throw new IOException("it does not say '" + words + "': " + console());
    }

    String console() throws IOException {
        return Files.readString(console);
    }

    Path data() {
        return data;
    }

    void startAgain() throws IOException, InterruptedException {
        process = begin();
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

    /** Asks it to end, as Ctrl-C does, and waits; it has a minute. */
    void stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }

    String address() {
        return "http://localhost:" + port;
    }

    InetSocketAddress socket() {
        return new InetSocketAddress("127.0.0.1", port);
    }

    /** Waits until the sign-in page, which needs the database, is answered with a page. */
    void awaitOpen() throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest page = HttpRequest.newBuilder(URI.create(address() + "/sign-in"))
                    .timeout(Duration.ofSeconds(10))
                    .build();
            for (int tries = 0; tries < 6000; tries++) {
                if (saidHowToStop() && answers(client, page)) {
                    return;
                }
                if (!process.isAlive()) {
                    throw new IOException(console());
                }
                Thread.sleep(50);
            }
        }
        throw new IOException("it does not open: " + console());
    }

    private static boolean answers(HttpClient client, HttpRequest page) throws InterruptedException {
        try {
            return client.send(page, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** The last line of a start; before it the example may still be getting its past. */
    private boolean saidHowToStop() throws IOException {
        return console().contains("Ctrl-C");
    }

    private Process begin() throws IOException {
        List<String> program = List.of(
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "nl.klankbord.Klankbord",
                "run",
                "--data",
                data.toString(),
                "--port",
                Integer.toString(port));
        ProcessBuilder builder = new ProcessBuilder();
        builder.command().add(ProcessHandle.current().info().command().orElse("java"));
        builder.command().addAll(QUICKLY);
        builder.command().addAll(program);
        builder.environment().putAll(environment);
        return builder.redirectErrorStream(true)
                .redirectOutput(console.toFile())
                .start();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
