package nl.klankbord.language.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.klankbord.language.api.Verb;

/** './klankbord language findings FILE.jsonl': reads an object a line, answers one a line; a bad line is told and passed by. */
final class LanguageConsole {
    private static final int BAD = 2;

    private LanguageConsole() {}

    /** Ends with 0, or 2 when the call or a line was not understood. */
    public static void main(String[] args) {
        var out = new PrintStream(
                new java.io.FileOutputStream(java.io.FileDescriptor.out), false, StandardCharsets.UTF_8);
        var err =
                new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.err), true, StandardCharsets.UTF_8);
        int code = run(List.of(args), System.in, out, err);
        out.flush();
        System.exit(code);
    }

    static int run(List<String> args, InputStream in, PrintStream out, PrintStream err) {
        Say say = Say.of(System.getenv());
        List<String> words = Call.words(args);
        Optional<Verb> verb = words.size() == 2 ? Verb.of(words.getFirst()) : Optional.empty();
        if (verb.isEmpty()) {
            err.println(say.usage());
            return BAD;
        }
        try (InputStream lines = words.get(1).equals("-") ? in : Files.newInputStream(Path.of(words.get(1)))) {
            return answer(new Lines(verb.get(), Call.tongue(args), say, out, err), lines);
        } catch (IOException missing) {
            err.println(say.missing(words.get(1)));
            return BAD;
        }
    }

    private static int answer(Lines lines, InputStream in) throws IOException {
        try (var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                lines.take(line);
            }
        }
        return lines.allGood() ? 0 : BAD;
    }
}
