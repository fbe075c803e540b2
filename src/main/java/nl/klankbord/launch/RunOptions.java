package nl.klankbord.launch;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How somebody asked Klankbord to run.
 *
 * @param data where everything is kept
 * @param doorstep where the pages are served
 * @param empty true for a house without the example organisation
 * @param newCode the address of an administrator who lost the password, or nothing
 * @param external a PostgreSQL of their own, or empty for the one that travels along
 * @param nightly where the backups of every night go, or empty when nobody asked for them
 */
record RunOptions(
        Path data,
        Doorstep doorstep,
        boolean empty,
        String newCode,
        Optional<ExternalLogins> external,
        Optional<NightlyOptions> nightly) {

    private static final Set<String> LOG_FORMS = Set.of("lines", "json");

    static RunOptions of(List<String> arguments, Map<String, String> environment) {
        var draft = new Draft(environment);
        for (Iterator<String> words = apart(arguments); words.hasNext(); ) {
            draft.read(words);
        }
        check(environment);
        var doorstep = new Doorstep(draft.bind, port(draft.port));
        return new RunOptions(
                draft.data,
                doorstep,
                draft.empty,
                draft.newCode,
                ExternalLogins.from(environment),
                NightlyOptions.from(environment));
    }

    /** {@code --port=8081} means what {@code --port 8081} means. */
    private static Iterator<String> apart(List<String> arguments) {
        return arguments.stream()
                .flatMap(word -> Stream.of(word.startsWith("--") ? word.split("=", 2) : new String[] {word}))
                .iterator();
    }

    /** What is read elsewhere, from the environment itself: a typing mistake there is told here, before anything starts. */
    private static void check(Map<String, String> environment) {
        filled(environment, "KLANKBORD_HEALTH_PORT").ifPresent(RunOptions::port);
        filled(environment, "KLANKBORD_LOGS")
                .filter(form -> !LOG_FORMS.contains(form))
                .ifPresent(form -> {
                    throw new BadOption("option.logs", form);
                });
    }

    private static int port(String text) {
        try {
            int port = Integer.parseInt(text);
            if (port >= 1 && port <= 65535) {
                return port;
            }
        } catch (NumberFormatException notANumber) {
            // told below, like a number that is no port
        }
        throw new BadOption("option.port", text);
    }

    private static final class Draft {
        private Path data;
        private String port;
        private String bind;
        private boolean empty;
        private String newCode = "";

        Draft(Map<String, String> environment) {
            data = data(environment);
            port = filled(environment, "KLANKBORD_PORT").orElse("8080");
            bind = filled(environment, "KLANKBORD_BIND").orElse("127.0.0.1");
        }

        void read(Iterator<String> rest) {
            String option = rest.next();
            switch (option) {
                case "--empty" -> empty = true;
                case "--new-code" -> newCode = value(option, rest);
                case "--data" -> data = Path.of(value(option, rest));
                case "--port" -> port = value(option, rest);
                case "--bind" -> bind = value(option, rest);
                default -> throw new BadOption("option.unknown", option);
            }
        }

        private static String value(String option, Iterator<String> rest) {
            if (!rest.hasNext()) {
                throw new BadOption("option.value", option);
            }
            return rest.next();
        }
    }

    /** The folder of the house, for who did not name one. */
    static Path data(Map<String, String> environment) {
        return filled(environment, "KLANKBORD_DATA").map(Path::of).orElseGet(() -> DataDirectory.usual(environment));
    }

    private static Optional<String> filled(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }
}
