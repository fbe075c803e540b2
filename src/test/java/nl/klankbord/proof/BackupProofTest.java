package nl.klankbord.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.klankbord.OtherPostgres;
import nl.klankbord.launch.EmbeddedPostgres;
import nl.klankbord.launch.Login;
import nl.klankbord.launch.Moved;
import nl.klankbord.launch.Roles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The worst night: the machine is gone, the plug is pulled while it comes back, the disk is full. */
@Tag("proof")
@Tag("alone")
class BackupProofTest {

    private static final Path FIFTEEN = Path.of("/usr/lib/postgresql/15");

    /** Left out of a backup on purpose, or written by a house that only stands open. */
    private static final Set<String> OF_THE_DAY = Set.of(
            "access.session",
            "access.entry_code",
            "access.failed_attempt",
            "access.setup_code",
            "access.backup",
            "post.task");

    @TempDir
    private Path folder;

    private Path key;
    private Path file;

    @BeforeEach
    void names() {
        key = folder.resolve("key");
        file = folder.resolve("house.klankbord");
    }

    @Test
    void theExampleMovesToAnotherServerAndBackWhilePeopleCouldWork() throws Exception {
        assumeTrue(OtherPostgres.in(FIFTEEN), "there is no PostgreSQL 15 here");
        Path first = folder.resolve("first");
        HouseProcess house = HouseProcess.start(first);
        try {
            type(Map.of(), "key", key, "--data", first);
            type(Map.of(), "backup", file, "--data", first);
        } finally {
            house.stop();
        }
        Map<String, String> before = rowsOf(first);
        assertThat(before).hasSizeGreaterThan(20);

        try (Fifteen server = Fifteen.start()) {
            Map<String, String> there = server.environment(folder.resolve("elsewhere"));
            type(there, "restore", file, "--key", key);
            Map<String, String> restored = kept(Moved.rows(server.superuser("house")));
            assertThat(withoutPost(restored)).isEqualTo(withoutPost(before));

            Path back = folder.resolve("back.klankbord");
            type(there, "backup", back);
            Path second = folder.resolve("second");
            type(Map.of(), "restore", back, "--key", key, "--data", second);
            assertThat(rowsOf(second)).isEqualTo(restored);
            HouseProcess again = HouseProcess.start(second);
            assertThat(again.console()).contains("open");
            again.stop();
        }
    }

    @Test
    void whateverIsPulledOutHalfwayIsBegunAnew() throws Exception {
        Path large = folder.resolve("large");
        fill(large);
        type(Map.of(), "key", key, "--data", large);

        Typed stopped = Typed.begin(folder, Map.of(), "backup", file, "--data", large);
        stopped.awaitSaying("10 %");
        stopped.interrupt();
        if (Files.exists(file)) {
            // It was done before anybody could stop it; then it is whole.
            type(Map.of(), "restore", file, "--check", "--key", key);
            Files.delete(file);
        }
        assertThat(leftovers()).isEmpty();
        type(Map.of(), "backup", file, "--data", large);

        Path home = folder.resolve("home");
        String begun = "Now it goes into the database";
        for (String moment : List.of(begun, "  30 %")) {
            Typed cut = Typed.begin(folder, Map.of(), "restore", file, "--key", key, "--data", home);
            cut.awaitSaying(begun, moment);
            cut.kill();
            assertThat(cut.said()).contains(begun).contains(moment).doesNotContain("Done");

            Typed run = Typed.done(folder, Map.of(), "run", "--data", home, "--port", freePort());
            assertThat(run.code()).isOne();
            assertThat(run.said()).contains("not finished");
        }
        Typed ctrlC = Typed.begin(folder, Map.of(), "restore", file, "--key", key, "--data", home);
        ctrlC.awaitSaying(begun, "  10 %");
        ctrlC.interrupt();
        // It may have been done before anybody could stop it; then it is whole.
        if (!ctrlC.said().contains("Done")) {
            type(Map.of(), "restore", file, "--key", key, "--data", home);
        }
        assertThat(rowsOf(home)).isEqualTo(rowsOf(large));
    }

    @Test
    void aFullDiskLeavesNoFile() throws Exception {
        Path large = folder.resolve("large");
        fill(large);
        type(Map.of(), "key", key, "--data", large);
        Path small = Files.createDirectory(folder.resolve("small"));
        assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=256k", "tmpfs", small.toString()), "no small disk here");
        try {
            Typed full = Typed.done(folder, Map.of(), "backup", small.resolve("house.klankbord"), "--data", large);
            assertThat(full.code()).isOne();
            assertThat(full.said()).contains("no room left");
            try (var files = Files.list(small)) {
                assertThat(files).isEmpty();
            }
        } finally {
            run("umount", small.toString());
        }
    }

    private void type(Map<String, String> environment, Object... words) throws IOException, InterruptedException {
        Typed typed = Typed.done(folder, environment, words);
        assertThat(typed.code()).as(typed.said()).isZero();
    }

    private List<Path> leftovers() throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(it -> it.getFileName().toString().startsWith("house"))
                    .toList();
        }
    }

    /** Some tens of thousands of rows, in a folder of its own. */
    private static void fill(Path data) throws IOException, SQLException {
        try (EmbeddedPostgres database = house(data)) {
            Moved.generate(database, database.superuser("klankbord"), 20_000);
        }
    }

    /** Letters go on being delivered after the backup was made, while the house still stands. */
    /** What a house goes on doing by itself after its backup: letters, and the reminders they are made of. */
    private static Map<String, String> withoutPost(Map<String, String> rows) {
        Map<String, String> left = new TreeMap<>(rows);
        left.keySet().removeIf(Set.of("post.mail", "post.mailbox", "post.seal", "conversation.reminder")::contains);
        return left;
    }

    private static Map<String, String> rowsOf(Path data) throws IOException, SQLException {
        try (EmbeddedPostgres database = house(data)) {
            return kept(Moved.rows(database.superuser("klankbord")));
        }
    }

    private static EmbeddedPostgres house(Path data) throws IOException {
        Files.createDirectories(data);
        Path lock = data.resolve("klankbord.lock");
        if (Files.notExists(lock)) {
            Files.createFile(lock);
        }
        return EmbeddedPostgres.in(data, Map.of()).start();
    }

    private static Map<String, String> kept(Map<String, String> rows) {
        rows.keySet().removeAll(OF_THE_DAY);
        return rows;
    }

    private static boolean run(String... words) throws IOException, InterruptedException {
        return new ProcessBuilder(words).redirectErrorStream(true).start().waitFor() == 0;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** A PostgreSQL 15 that somebody else runs. */
    private record Fifteen(OtherPostgres server) implements AutoCloseable {

        static Fifteen start() throws SQLException {
            var fifteen = new Fifteen(OtherPostgres.start(FIFTEEN));
            var roles = new Roles(fifteen.superuser("postgres"));
            roles.make(fifteen.login("keeper"), fifteen.login("worker"));
            roles.makeDatabase("house", "template0", fifteen.login("keeper"), fifteen.login("worker"));
            return fifteen;
        }

        Login superuser(String database) {
            return server.superuser(database);
        }

        Login login(String name) {
            return new Login(superuser("house").url(), name, "word");
        }

        Map<String, String> environment(Path home) {
            return Map.of(
                    "KLANKBORD_DATA", home.toString(),
                    "KLANKBORD_DB_URL", superuser("house").url(),
                    "KLANKBORD_DB_OWNER", "keeper",
                    "KLANKBORD_DB_OWNER_PASSWORD", "word",
                    "KLANKBORD_DB_APP", "worker",
                    "KLANKBORD_DB_APP_PASSWORD", "word");
        }

        @Override
        public void close() {
            server.close();
        }
    }
}
