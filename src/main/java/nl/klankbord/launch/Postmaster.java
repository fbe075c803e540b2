package nl.klankbord.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/** The main process of the embedded PostgreSQL: starting it, seeing whether it is there, and ending it. */
final class Postmaster {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final long LARGE_LOG = 5_000_000;

    private final Cluster cluster;
    private final ClusterSettings settings;
    private final Path log;
    private volatile int port;

    Postmaster(Cluster cluster, ClusterSettings settings, Path log) {
        this.cluster = cluster;
        this.settings = settings;
        this.log = log;
    }

    /** The port on 127.0.0.1 that it listens on, once started. */
    int port() {
        return port;
    }

    boolean alive() {
        return cluster.postmaster().isPresent();
    }

    /** Starts on a free port, and keeps trying while processes of a killed predecessor still hold its memory. */
    void start() {
        boolean started = until(PATIENCE, () -> {
            port = freePort();
            return startOnce();
        });
        if (!started) {
            throw new CannotStart("database.not-started", log);
        }
    }

    /** Starts on the port it had, so that everyone who knew the way still does; false when that did not work yet. */
    boolean restart() {
        try {
            return startOnce();
        } catch (UncheckedIOException noRoomOnTheDisk) {
            return false;
        }
    }

    /** Asks it to end cleanly, and waits; only one that does not listen for a minute is ended without ceremony. */
    void stop() {
        signal("INT");
        if (!until(Duration.ofSeconds(60), () -> !alive())) {
            signal("QUIT");
            until(PATIENCE, () -> !alive());
        }
    }

    private boolean startOnce() {
        try {
            cluster.forgetDeadPostmaster();
            cluster.configure(settings.on(port));
            prepareLog();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        // pg_ctl gives it a session of its own: Ctrl-C must reach Klankbord first, and the database last.
        return cluster.user()
                .run(
                        cluster.binaries().tool("pg_ctl"),
                        "start",
                        "--pgdata=" + cluster.directory(),
                        "--log=" + log,
                        "--wait",
                        "--timeout=600",
                        "--silent")
                .run()
                .done();
    }

    private void signal(String name) {
        cluster.postmaster()
                .ifPresent(process -> Command.of("sh", "-c", "kill -" + name + " " + process.pid())
                        .run());
    }

    private void prepareLog() throws IOException {
        if (Files.exists(log) && Files.size(log) > LARGE_LOG) {
            Files.move(log, log.resolveSibling("database.old.log"), StandardCopyOption.REPLACE_EXISTING);
        }
        if (Files.notExists(log)) {
            Files.createFile(log);
        }
        cluster.user().adopt(log);
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean until(Duration patience, BooleanSupplier reached) {
        long end = System.nanoTime() + patience.toNanos();
        while (!reached.getAsBoolean()) {
            if (System.nanoTime() > end || Pause.interrupted(Duration.ofMillis(50))) {
                return false;
            }
        }
        return true;
    }
}
