package nl.klankbord.launch;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.slf4j.LoggerFactory;

/** The verb {@code run}: everything between asking for Klankbord and being able to open it in a browser. */
final class Run {
    private final RunOptions options;
    private final Words words;
    private final PrintStream console;
    private final Shutdown shutdown;

    Run(RunOptions options, Words words, PrintStream console, Shutdown shutdown) {
        this.options = options;
        this.words = words;
        this.console = console;
        this.shutdown = shutdown;
    }

    /** Starts, and returns 0 once Klankbord is open; 1 when it could not, and the log says why. */
    int start(Rooms rooms) throws IOException {
        Path data = DataDirectory.open(options.data()).path();
        shutdown.keep(HouseLock.take(data).orElseThrow(() -> new CannotStart("data.in-use", data)));
        options.doorstep().checkFree();
        console.println(words.say("starting", data));
        Path log = logIn(data);
        // The logging reads this the first time that anything is logged.
        System.setProperty("klankbord.log", log.toString());
        return open(rooms, data, log);
    }

    private static Path logIn(Path data) throws IOException {
        Path folder = Files.createDirectories(data.resolve("log"));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        return folder.resolve("klankbord.log");
    }

    private int open(Rooms rooms, Path data, Path log) {
        try {
            Database database = database(data);
            Migrations.migrate(database);
            if (HalfMade.cleared(database)) {
                console.println(words.say("half-made"));
            }
            shutdown.keep(rooms.open(database, settings(data)));
        } catch (RuntimeException e) {
            return notOpened(e, log);
        }
        console.println(words.say("open", options.doorstep().address()));
        console.println(words.say("stop"));
        return 0;
    }

    private int notOpened(RuntimeException reason, Path log) {
        if (shutdown.over()) {
            return 1; // somebody pressed Ctrl-C halfway; that needs no explanation
        }
        if (reason instanceof CannotStart known) {
            throw known;
        }
        LoggerFactory.getLogger(Run.class).info("Klankbord did not open", reason);
        console.println(words.say("not-opened", log));
        return 1;
    }

    private Database database(Path data) {
        if (options.external().isPresent()) {
            return shutdown.keep(ExternalPostgres.open(options.external().get()));
        }
        return shutdown.keep(EmbeddedPostgres.in(data, Map.of())).start();
    }

    private Map<String, Object> settings(Path data) {
        return Map.of(
                "server.port", options.doorstep().port(),
                "server.address", options.doorstep().bind(),
                "klankbord.doorstep", options.doorstep().address(),
                "klankbord.empty", options.empty(),
                "klankbord.erasures", data.resolve("erasures").toString(),
                "klankbord.new-code", options.newCode(),
                "klankbord.language", words.language());
    }
}
