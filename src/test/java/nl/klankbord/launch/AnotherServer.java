package nl.klankbord.launch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/** A Klankbord in a process of its own, so that a test can kill it. It writes one word, says so, and waits. */
final class AnotherServer {
    private AnotherServer() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        try (var lock = HouseLock.take(folder).orElseThrow();
                var database = EmbeddedPostgres.in(folder, Map.of()).start()) {
            Sql.run(database.owner(), "insert into k.written values ('acknowledged')");
            System.out.println("written");
            Thread.currentThread().join();
        }
    }

    static Process start(Path folder) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(
                        java,
                        "-cp",
                        System.getProperty("java.class.path"),
                        AnotherServer.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var said = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (String line = said.readLine(); !"written".equals(line); line = said.readLine()) {
            if (line == null) {
                throw new IllegalStateException("It never started");
            }
        }
        return process;
    }
}
