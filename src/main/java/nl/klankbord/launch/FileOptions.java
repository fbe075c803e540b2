package nl.klankbord.launch;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How somebody asked for a backup, a restore or a key.
 *
 * @param file the file it is about
 * @param data the folder of the house
 * @param key the file with the secret half of a key, when one was named
 * @param check true to read the backup only, and leave every database alone
 * @param external a PostgreSQL of their own, or empty for the one that travels along
 */
record FileOptions(Path file, Path data, Optional<Path> key, boolean check, Optional<ExternalLogins> external) {

    static FileOptions of(List<String> arguments, Map<String, String> environment) {
        var draft = new Draft();
        Iterator<String> words = arguments.stream()
                .flatMap(word -> Stream.of(word.startsWith("--") ? word.split("=", 2) : new String[] {word}))
                .iterator();
        while (words.hasNext()) {
            draft.read(words);
        }
        if (draft.file == null) {
            throw new BadOption("option.file", "");
        }
        return new FileOptions(
                draft.file,
                Optional.ofNullable(draft.data).orElseGet(() -> RunOptions.data(environment)),
                Optional.ofNullable(draft.key),
                draft.check,
                ExternalLogins.from(environment));
    }

    private static final class Draft {
        private @Nullable Path file;
        private @Nullable Path data;
        private @Nullable Path key;
        private boolean check;

        void read(Iterator<String> rest) {
            String word = rest.next();
            switch (word) {
                case "--data" -> data = value(word, rest);
                case "--key" -> key = value(word, rest);
                case "--check" -> check = true;
                default -> file = only(word);
            }
        }

        private Path only(String word) {
            if (word.startsWith("--") || file != null) {
                throw new BadOption("option.unknown", word);
            }
            return Path.of(word);
        }

        private static Path value(String option, Iterator<String> rest) {
            if (!rest.hasNext()) {
                throw new BadOption("option.value", option);
            }
            return Path.of(rest.next());
        }
    }
}
