package nl.klankbord.launch;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Reads the verb that somebody typed, does it, and says in their language what went wrong if it did. */
public final class Launcher {
    private final Words words;
    private final PrintStream console;
    private final Map<String, String> environment;
    private final Supplier<Shutdown> shutdown;

    Launcher(Map<String, String> environment, PrintStream console, Supplier<Shutdown> shutdown) {
        this.words = Words.of(environment);
        this.console = console;
        this.environment = environment;
        this.shutdown = shutdown;
    }

    /** Does what the words ask; ends the process when that failed, and leaves it running when Klankbord is open. */
    public static void main(Rooms rooms, String... arguments) {
        int code = new Launcher(System.getenv(), System.out, Shutdown::atEnd).run(rooms, List.of(arguments));
        if (code != 0) {
            System.exit(code);
        }
    }

    int run(Rooms rooms, List<String> arguments) {
        try {
            return verb(rooms, arguments);
        } catch (BadOption e) {
            console.println(e.in(words));
            return 2;
        } catch (CannotStart e) {
            console.println(e.in(words));
            return 1;
        } catch (IOException e) {
            console.println(words.say("failed", e));
            return 1;
        }
    }

    private int verb(Rooms rooms, List<String> arguments) throws IOException {
        String verb = arguments.isEmpty() ? "run" : arguments.getFirst();
        List<String> rest = arguments.stream().skip(1).toList();
        return switch (verb) {
            case "run" -> new Run(RunOptions.of(rest, environment), words, console, shutdown.get()).start(rooms);
            case "key" -> new KeyVerb(errand(rest)).run();
            case "backup" -> new BackupVerb(errand(rest)).run();
            case "restore" -> new RestoreVerb(errand(rest)).run();
            default -> throw new BadOption("verb.unknown", verb);
        };
    }

    private Errand errand(List<String> rest) {
        return new Errand(FileOptions.of(rest, environment), words, console, shutdown.get());
    }
}
