package nl.klankbord.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody pulls a plug. What was acknowledged is there when it is put back, and nobody has to do anything else. */
@Tag("proof")
@Tag("alone")
class KilledTest {
    @TempDir
    static Path folder;

    private EmbeddedPostgres database;

    @BeforeEach
    void start() throws SQLException {
        database = EmbeddedPostgres.in(folder, Map.of()).start();
        Sql.run(database.owner(), "drop schema if exists k cascade");
        Sql.run(database.owner(), "create schema k create table written (word text)");
    }

    @AfterEach
    void stop() {
        database.close();
        assertThat(postmaster()).isEmpty();
    }

    @Test
    void whenOnlyTheDatabaseIsGoneItComesBackOnTheSamePlace() throws SQLException {
        String url = database.app().url();
        for (int time = 1; time <= 3; time++) {
            Sql.run(database.owner(), "insert into k.written values ('kept')");
            kill(postmaster().orElseThrow());
            await(() -> !database.available());
            await(database::available);

            assertThat(database.app().url()).isEqualTo(url);
            assertThat(words()).isEqualTo(Integer.toString(time));
        }
    }

    @Test
    void whenTheServerIsGoneTheNextStartTakesOver() throws IOException, SQLException {
        database.close();
        Process server = AnotherServer.start(folder);
        long orphan = postmaster().orElseThrow().pid();
        kill(server.toHandle());

        database = EmbeddedPostgres.in(folder, Map.of()).start();
        assertThat(postmaster().orElseThrow().pid()).isNotEqualTo(orphan);
        assertThat(words()).isEqualTo("1");
    }

    @Test
    void whenBothAreGoneTheNextStartComesBackByItself() throws IOException, SQLException {
        database.close();
        Process server = AnotherServer.start(folder);
        ProcessHandle orphan = postmaster().orElseThrow();
        kill(server.toHandle());
        kill(orphan);

        database = EmbeddedPostgres.in(folder, Map.of()).start();
        assertThat(words()).isEqualTo("1");
    }

    @Test
    void aProgramThatGotTheNumberOfADeadDatabaseIsLeftAlone() throws IOException, SQLException {
        database.close();
        Process bystander = new ProcessBuilder("sleep", "60").start();
        Path file = folder.resolve("database/postmaster.pid");
        Files.writeString(file, "%d\n%s\n1\n1\n\n127.0.0.1\n".formatted(bystander.pid(), folder.resolve("database")));

        database = EmbeddedPostgres.in(folder, Map.of()).start();
        assertThat(words()).isEqualTo("0");
        assertThat(bystander.isAlive()).isTrue();
        bystander.destroy();
    }

    @Test
    void rootWithoutNamespacesRunsItAsNobodyAndBack() throws IOException, SQLException {
        assumeTrue(Unprivileged.user() == 0, "only root needs another user");
        for (var user : List.of(Unprivileged.NOBODY, Unprivileged.NAMESPACE, Unprivileged.NOBODY)) {
            database.close();
            user.close(folder);
            database = EmbeddedPostgres.in(folder, Map.of(), user).start();
            Sql.run(database.owner(), "insert into k.written values ('kept')");
        }
        assertThat(words()).isEqualTo("3");
        assertThat(Files.getAttribute(folder.resolve("database/PG_VERSION"), "unix:uid"))
                .isEqualTo(65534);
    }

    private String words() throws SQLException {
        return Sql.text(database.owner(), "select count(*) from k.written");
    }

    private static Optional<ProcessHandle> postmaster() {
        Path files = folder.resolve("database");
        return new Cluster(files, new Binaries(folder), Unprivileged.AS_IS).postmaster();
    }

    private static void kill(ProcessHandle process) {
        process.destroyForcibly();
        await(() -> process.info().commandLine().isEmpty());
    }

    private static void await(BooleanSupplier reached) {
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (!reached.getAsBoolean()) {
            assertThat(System.nanoTime()).as("it took too long").isLessThan(end);
            Pause.interrupted(Duration.ofMillis(5));
        }
    }
}
