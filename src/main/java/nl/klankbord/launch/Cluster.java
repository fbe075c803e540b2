package nl.klankbord.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

/** The files of one PostgreSQL: made once, with the settings written anew at every start. */
record Cluster(Path directory, Binaries binaries, Unprivileged user) {
    static final String SUPERUSER = "klankbord";

    /** Makes the files, in one step: a start that was cut short leaves nothing that looks finished. */
    void createUnlessThere(String password) throws IOException {
        if (!Files.exists(directory)) {
            Path fresh = directory.resolveSibling("database.new");
            Folders.delete(fresh);
            initialise(Files.createDirectory(fresh), password);
            Files.move(fresh, directory, StandardCopyOption.ATOMIC_MOVE);
        }
        checkVersion();
        user.adopt(directory);
    }

    void configure(String settings) throws IOException {
        Files.writeString(directory.resolve("postgresql.conf"), settings);
        Files.writeString(directory.resolve("pg_hba.conf"), "host all all 127.0.0.1/32 scram-sha-256\n");
    }

    /** The running main process of exactly these files; a number that was handed to another program does not count. */
    Optional<ProcessHandle> postmaster() {
        return processNumber().flatMap(ProcessHandle::of).filter(this::servesThisDirectory);
    }

    /** A killed main process leaves its number behind, and the next program to get that number would bar the way. */
    void forgetDeadPostmaster() throws IOException {
        if (postmaster().isEmpty()) {
            Files.deleteIfExists(processFile());
        }
    }

    /** Where the database on these files says it listens, in the fourth line that it keeps about itself. */
    static Optional<Integer> portIn(Path directory) {
        try (var lines = Files.lines(directory.resolve("postmaster.pid"))) {
            return lines.skip(3).findFirst().map(String::strip).map(Integer::valueOf);
        } catch (IOException | java.io.UncheckedIOException | NumberFormatException notRunning) {
            return Optional.empty();
        }
    }

    private boolean servesThisDirectory(ProcessHandle process) {
        return process.info()
                .commandLine()
                .filter(line -> line.contains("postgres") && (line + " ").contains(" " + directory + " "))
                .isPresent();
    }

    private Optional<Long> processNumber() {
        try (var lines = Files.lines(processFile())) {
            return lines.findFirst().map(String::strip).map(Long::valueOf);
        } catch (IOException | java.io.UncheckedIOException | NumberFormatException notRunning) {
            return Optional.empty();
        }
    }

    private Path processFile() {
        return directory.resolve("postmaster.pid");
    }

    private void initialise(Path fresh, String password) throws IOException {
        user.adopt(fresh);
        Path file = fresh.resolveSibling("password.new");
        try {
            Files.deleteIfExists(file); // left by a start that was cut short
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, password);
            user.adopt(file);
            initdb(fresh, file);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private void initdb(Path fresh, Path passwordFile) {
        Command.Outcome outcome = user.run(
                        binaries.tool("initdb"),
                        "--pgdata=" + fresh,
                        "--username=" + SUPERUSER,
                        "--pwfile=" + passwordFile,
                        "--auth=scram-sha-256",
                        "--encoding=UTF8",
                        "--locale=C",
                        "--no-instructions")
                .run();
        if (!outcome.done()) {
            throw new CannotStart("database.not-made", directory, outcome.output());
        }
    }

    private void checkVersion() throws IOException {
        String made = Files.readString(directory.resolve("PG_VERSION")).strip();
        String carried = Files.readString(binaries.home().resolve("share/postgresql/postgres.bki"))
                .lines()
                .findFirst()
                .orElse("")
                .replace("# PostgreSQL ", "");
        if (!made.equals(carried)) {
            throw new CannotStart("database.other-major", directory, made, carried);
        }
    }
}
