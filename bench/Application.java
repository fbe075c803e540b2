import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The product itself in a process of its own, as it is started by the launcher, on a database that is measured. */
record Application(Process process, int port, Path data) implements AutoCloseable {

    static Application start(Server server, String database) throws Exception {
        String classes = "target/bench-classes:" + System.getProperty("java.class.path");
        return start(List.of("-cp", classes, "nl.klankbord.Klankbord"), Map.of(
                "KLANKBORD_DB_URL", server.url(database), "KLANKBORD_DB_OWNER", "owner", "KLANKBORD_DB_OWNER_PASSWORD", "none",
                "KLANKBORD_DB_APP", "app", "KLANKBORD_DB_APP_PASSWORD", "none", "SERVER_TOMCAT_MAX_KEEP_ALIVE_REQUESTS", "-1"), Files.createTempDirectory("klankbord-bench-data"), List.of());
    }

    static Application start(List<String> java, Map<String, String> environment, Path data, List<String> more) throws Exception {
        int port = freePort();
        List<String> command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElse("java")));
        command.addAll(java);
        command.addAll(List.of("run", "--data", data.toString(), "--port", port + ""));
        command.addAll(more);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(console(data).toFile());
        builder.environment().putAll(environment);
        Application application = new Application(builder.start(), port, data);
        application.awaitFirstPage();
        return application;
    }

    long residentMegabytes() throws IOException {
        for (String line : Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")))
            if (line.startsWith("VmRSS")) return Long.parseLong(line.replaceAll("\\D", "")) / 1024;
        throw new IOException("no memory told");
    }

    @Override
    public void close() throws Exception {
        process.destroy();
        if (!process.waitFor(60, TimeUnit.SECONDS)) throw new IllegalStateException("it did not stop");
    }

    private void awaitFirstPage() throws Exception {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest page = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/sign-in")).build();
        for (long end = System.nanoTime() + 600_000_000_000L; System.nanoTime() < end; Thread.sleep(5)) {
            if (!process.isAlive()) throw new IOException("it did not start: " + Files.readString(console(data)));
            try {
                if (client.send(page, HttpResponse.BodyHandlers.discarding()).statusCode() < 400) return;
            } catch (IOException notYet) {
                // the door is not open yet
            }
        }
        throw new IOException("no first page in ten minutes");
    }

    /** Beside the folder, for the folder itself must be empty at the first start. */
    private static Path console(Path data) {
        return Path.of(data + ".console");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
