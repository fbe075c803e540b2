package nl.klankbord.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A verb that somebody typed at a console of its own, so that it can be killed halfway. */
final class Typed {
    private final Path console;
    private final Process process;

    private Typed(Path console, Process process) {
        this.console = console;
        this.process = process;
    }

    static Typed begin(Path folder, Map<String, String> environment, Object... words) throws IOException {
        Path console = Files.createTempFile(folder, "console", ".txt");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "nl.klankbord.Klankbord"));
        for (Object word : words) {
            command.add(word.toString());
        }
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(console.toFile());
        builder.environment().putAll(environment);
        builder.environment().put("LC_ALL", "en");
        return new Typed(console, builder.start());
    }

    /** Types it and waits for its end. */
    static Typed done(Path folder, Map<String, String> environment, Object... words)
            throws IOException, InterruptedException {
        Typed typed = begin(folder, environment, words);
        typed.process.waitFor();
        return typed;
    }

    int code() throws InterruptedException {
        return process.waitFor();
    }

    String said() throws IOException {
        return Files.readString(console);
    }

    void awaitSaying(String words) throws IOException, InterruptedException {
        while (process.isAlive() && !said().contains(words)) {
            Thread.sleep(5);
        }
    }

    /** Waits until it says these words, somewhere after those other ones. */
    void awaitSaying(String before, String words) throws IOException, InterruptedException {
        while (process.isAlive() && !after(before).contains(words)) {
            Thread.sleep(5);
        }
    }

    private String after(String words) throws IOException {
        String said = said();
        int at = said.indexOf(words);
        return at < 0 ? "" : said.substring(at);
    }

    /** The plug. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Ctrl-C. */
    void interrupt() throws IOException, InterruptedException {
        new ProcessBuilder("sh", "-c", "kill -INT " + process.pid()).start().waitFor();
        process.waitFor();
    }
}
