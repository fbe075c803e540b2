package nl.klankbord.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import nl.klankbord.launch.backup.Export;
import nl.klankbord.launch.backup.FreshFile;
import nl.klankbord.launch.backup.Key;
import nl.klankbord.launch.backup.Rotation;
import nl.klankbord.launch.backup.Turn;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes a backup every night while Klankbord runs, on one of its servers, and clears away the old ones after a good one. */
final class Nightly implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Nightly.class);
    private static final Duration GLANCE = Duration.ofMinutes(1);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final NightlyOptions options;
    private final Path keys;
    private final Login owner;
    private final Thread thread =
            Thread.ofPlatform().daemon().name("nightly-backup").unstarted(this::watch);

    private volatile boolean ended;

    Nightly(NightlyOptions options, Path keys, Login owner) {
        this.options = options;
        this.keys = keys;
        this.owner = owner;
    }

    Nightly start() {
        thread.start();
        return this;
    }

    /** Makes a backup when one is due and it is this server's turn; true when it made one. */
    boolean round() {
        try (Turn turn = Turn.take(owner).orElse(null)) {
            return turn != null && turn.due(options.hour(), options.zone()) && settled(turn);
        } catch (SQLException away) {
            LOG.warn("the backup waits for the database: {}", away.getSQLState());
            return false;
        }
    }

    private boolean settled(Turn turn) throws SQLException {
        try {
            turn.succeeded(write(turn));
            return true;
        } catch (CannotStart known) {
            LOG.warn("the backup was not made: {}", known.key());
            failed(turn, word(known.key()));
        } catch (IOException | RuntimeException fault) {
            LOG.warn("the backup was not made: {}", fault.getClass().getName());
            failed(turn, fault instanceof IOException ? "folder" : "other");
        }
        return false;
    }

    /** One that was cut off because Klankbord stops did not go wrong; it is made at the next start. */
    private void failed(Turn turn, String word) throws SQLException {
        if (!ended) {
            turn.failed(word);
        }
    }

    private long write(Turn turn) throws IOException, SQLException {
        Key.checkCloses(keys);
        Files.createDirectories(options.folder());
        clear(List.of());
        Path wanted = options.folder().resolve(Rotation.name(turn.now(options.zone())));
        long bytes;
        try (FreshFile file = FreshFile.begin(wanted)) {
            bytes = Export.write(owner, keys, Product.version(), file, percent -> {})
                    .bytes();
            file.keep();
        }
        Erasure.keep(owner, options.folder());
        clear(options.keep().superfluous(names()));
        return bytes;
    }

    /** Takes away these, and what a server left behind that died while it wrote: this one has the turn now. */
    private void clear(List<String> superfluous) throws IOException {
        for (String name : names()) {
            if (superfluous.contains(name) || name.startsWith("klankbord-") && name.endsWith(FreshFile.UNFINISHED)) {
                Files.delete(options.folder().resolve(name));
            }
        }
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(options.folder())) {
            return files.map(it -> String.valueOf(it.getFileName())).toList();
        }
    }

    private static String word(String key) {
        return switch (key) {
            case "file.full" -> "full";
            case "file.not-written", "file.there" -> "folder";
            default -> key.startsWith("key.") ? "key" : "other";
        };
    }

    private void watch() {
        do {
            round();
        } while (!Pause.interrupted(GLANCE));
    }

    @Override
    public void close() throws InterruptedException {
        ended = true;
        thread.interrupt();
        thread.join(PATIENCE);
    }
}
