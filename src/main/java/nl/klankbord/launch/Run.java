package nl.klankbord.launch;

import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.Map;

/** The verb {@code run}: everything between asking for Klankbord and being able to open it in a browser. */
final class Run {
    private final RunOptions options;
    private final Words words;
    private final PrintStream console;
    private final Shutdown shutdown = Shutdown.atEnd();

    Run(RunOptions options, Words words, PrintStream console) {
        this.options = options;
        this.words = words;
        this.console = console;
    }

    /** Starts, and returns 0 once Klankbord is open; 1 when it could not, and the console says why. */
    int start(Rooms rooms) throws IOException {
        Path data = DataDirectory.open(options.data()).path();
        Path log = data.resolve("log/klankbord.log");
        System.setProperty("klankbord.log", log.toString());
        shutdown.keep(HouseLock.take(data).orElseThrow(() -> new CannotStart("data.in-use", data)));
        checkPort();
        console.println(words.say("starting", data));
        Database database = database(data);
        Migrations.migrate(database);
        return open(rooms, database, log);
    }

    private int open(Rooms rooms, Database database, Path log) {
        try {
            shutdown.keep(rooms.open(database, settings()));
        } catch (RuntimeException e) {
            if (!shutdown.over()) {
                console.println(words.say("not-opened", log));
            }
            return 1;
        }
        console.println(words.say("open", address()));
        console.println(words.say("stop"));
        return 0;
    }

    private Database database(Path data) {
        if (options.external().isPresent()) {
            return shutdown.keep(ExternalPostgres.open(options.external().get()));
        }
        return shutdown.keep(EmbeddedPostgres.in(data, Map.of())).start();
    }

    private Map<String, Object> settings() {
        return Map.of(
                "server.port", options.port(),
                "server.address", options.bind(),
                "klankbord.empty", options.empty());
    }

    /** Before the database starts: a port that is taken is the most common reason not to start at all. */
    private void checkPort() throws IOException {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(options.bind()), options.port()));
        } catch (UnknownHostException e) {
            throw new CannotStart("bind.unknown", options.bind());
        } catch (java.net.BindException e) {
            throw new CannotStart("port.taken", options.bind(), options.port());
        }
    }

    private String address() {
        boolean here = options.bind().equals("127.0.0.1") || options.bind().equals("0.0.0.0");
        return "http://%s:%d".formatted(here ? "localhost" : options.bind(), options.port());
    }
}
