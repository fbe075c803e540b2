package nl.klankbord.launch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.klankbord.launch.backup.Key;

/** The data folder of a house for who comes with one errand, and the way to its database, whether Klankbord runs or not. */
record HouseFolder(Path path, Optional<ExternalLogins> external) {

    /** The halves of keys that close backups; they open nothing, so they may stay here. */
    static final String KEYS = "backup-keys";

    private static final int TRIES = 40;
    private static final Duration BETWEEN = Duration.ofMillis(500);

    static HouseFolder of(FileOptions options) throws IOException {
        Path path = DataDirectory.open(options.data()).path();
        // By its lock a folder is known as Klankbord's, so it is there before anything else.
        FileChannel.open(path.resolve("klankbord.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)
                .close();
        Path log = Files.createDirectories(path.resolve("log"));
        Files.setPosixFilePermissions(log, PosixFilePermissions.fromString("rwx------"));
        // A file of its own: a Klankbord that runs writes and turns over the other one.
        System.setProperty("klankbord.log", log.resolve("commands.log").toString());
        return new HouseFolder(path, options.external());
    }

    Path keys() {
        return path.resolve(KEYS);
    }

    /** Says before any work that there is no key yet. */
    void checkKeys() {
        Key.checkCloses(keys());
    }

    /** A restored house goes on making backups for the key that opened it, unless it has a key already. */
    void keepKeys(List<String> closing) throws IOException {
        if (Files.notExists(keys()) && !closing.isEmpty()) {
            Files.write(keys(), closing);
        }
    }

    /** The way in as the owner: through the Klankbord that runs, or by starting the database for as long as it takes. */
    Login owner(Shutdown shutdown) throws IOException {
        if (external.isPresent()) {
            return ExternalPostgres.open(external.get()).owner();
        }
        if (Files.notExists(path.resolve("database"))) {
            throw new CannotStart("backup.no-house", path);
        }
        Optional<HouseLock> lock = HouseLock.take(path);
        if (lock.isPresent()) {
            shutdown.keep(lock.get());
            return shutdown.keep(EmbeddedPostgres.in(path, Map.of())).start().owner();
        }
        return ownerOfRunning();
    }

    /** The database of an empty house, with nobody else in it. */
    Database alone(Shutdown shutdown) throws IOException {
        shutdown.keep(HouseLock.take(path).orElseThrow(() -> new CannotStart("data.in-use", path)));
        if (external.isPresent()) {
            return ExternalPostgres.open(external.get());
        }
        return shutdown.keep(EmbeddedPostgres.in(path, Map.of())).start();
    }

    /** It may be on its way up, or on its way back. */
    private Login ownerOfRunning() throws IOException {
        for (int tries = 0; tries < TRIES; tries++) {
            Optional<Login> owner = EmbeddedPostgres.ownerOfRunning(path);
            if (owner.isPresent() && answers(owner.get())) {
                return owner.get();
            }
            if (Pause.interrupted(BETWEEN)) {
                break;
            }
        }
        throw new CannotStart("backup.not-reached", path);
    }

    private static boolean answers(Login owner) {
        try (var connection = owner.connect()) {
            return connection.isValid(1);
        } catch (SQLException notYet) {
            return false;
        }
    }
}
