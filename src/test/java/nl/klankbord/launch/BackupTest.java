package nl.klankbord.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.klankbord.TestDatabase;
import nl.klankbord.launch.backup.House;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bram writes the house into a file while people work, and one bad night puts it back. */
class BackupTest {

    private static final Set<String> STAYS_BEHIND = Set.of(
            "access.session", "access.entry_code", "access.failed_attempt", "access.setup_code", "access.backup");

    @TempDir
    private static Path folder;

    private static TestDatabase house;
    private static Moved bram;
    private static Path key;
    private static Path file;

    private TestDatabase fresh;

    @BeforeAll
    static void bramHasAKeyAndABackup() throws IOException, SQLException {
        house = Moved.filled();
        bram = new Moved(folder.resolve("data"));
        key = folder.resolve("key");
        file = folder.resolve("house.klankbord");
        assertThat(bram.type(house, "backup", file.toString())).isOne();
        assertThat(bram.said()).contains("./klankbord key");
        assertThat(file).doesNotExist();
        assertThat(bram.type(house, "key", key.toString())).as(bram.said()).isZero();
        assertThat(bram.type(house, "backup", file.toString())).as(bram.said()).isZero();
    }

    @AfterAll
    static void leave() {
        house.close();
    }

    @BeforeEach
    void anEmptyDatabase() {
        fresh = TestDatabase.empty();
    }

    @AfterEach
    void clear() {
        fresh.close();
    }

    @Test
    void everyRowComesBackAndEveryWallStands() throws SQLException {
        assertThat(restored(fresh)).as(bram.said()).isZero();

        Map<String, String> before = new TreeMap<>(Moved.rows(house.superuser()));
        Map<String, String> after = Moved.rows(fresh.superuser());
        STAYS_BEHIND.forEach(
                table -> assertThat(after.getOrDefault(table, "0 ")).startsWith("0 "));
        before.keySet().removeAll(STAYS_BEHIND);
        after.keySet().removeAll(STAYS_BEHIND);
        assertThat(after).isEqualTo(before).hasSizeGreaterThan(20);
        assertThat(Moved.walls(fresh.superuser())).isEqualTo(Moved.walls(house.superuser()));
        assertThat(Sql.text(fresh.app(), "select count(*) from people.person")).isEqualTo("0");
    }

    @Test
    void theFileIsForNobodyElseAndItsChecksumIsTold() throws Exception {
        byte[] bytes = Files.readAllBytes(file);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
                .isEqualTo("rw-------");
        assertThat(new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("people.team");

        Path again = folder.resolve("again.klankbord");
        assertThat(bram.type(house, "backup", again.toString())).isZero();
        String sum =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(again)));
        assertThat(bram.said()).contains(sum).contains("100 %");
        assertThat(bram.type(house, "backup", again.toString())).isOne();
        assertThat(bram.said()).contains("there already");
    }

    @Test
    void aHouseWhereSomebodyLivesIsLeftAsItIs() throws SQLException {
        try (TestDatabase other = TestDatabase.fresh()) {
            Sql.run(other.owner(), "insert into access.organisation values (true, 'De Linde', false, now(), null)");
            Map<String, String> before = Moved.rows(other.superuser());

            assertThat(restored(other)).isOne();
            assertThat(bram.said()).contains("already lives");
            assertThat(Moved.rows(other.superuser())).isEqualTo(before);
        }
    }

    @Test
    void aDatabaseThatSomebodyWorksInIsLeftAlone() throws SQLException {
        try (var somebody = fresh.app().connect()) {
            assertThat(somebody.isValid(1)).isTrue();
            assertThat(restored(fresh)).isOne();
            assertThat(bram.said()).contains("Somebody is working");
        }
    }

    @Test
    void aNewHouseThatOnlyWaitsForItsFirstAdministratorMayBeFilled() throws SQLException {
        try (TestDatabase waiting = TestDatabase.fresh()) {
            Sql.run(waiting.owner(), "insert into access.setup_code (code_hash, made_at) values ('\\x01', now())");
            Sql.run(
                    waiting.owner(),
                    "insert into post.task (task_name, task_instance, picked, version) values ('round', 'x', false, 1)");

            assertThat(restored(waiting)).as(bram.said()).isZero();
            assertThat(Sql.text(waiting.owner(), "select count(*) from access.setup_code"))
                    .isEqualTo("0");
            assertThat(Sql.text(waiting.owner(), "select task_name from post.task"))
                    .isEqualTo("mail");
        }
    }

    @Test
    void whatALaterKlankbordWroteIsNotGuessedAt() throws SQLException {
        try (TestDatabase later = TestDatabase.fresh()) {
            Sql.run(later.owner(), "insert into access.organisation values (true, 'De Linde', false, now(), null)");
            Sql.run(later.owner(), """
                    insert into people.flyway_schema_history (installed_rank, version, description, type, script, checksum,
                        installed_by, execution_time, success) values (900, '900', 'later', 'SQL', 'V900__later.sql', 7, 'x', 1, true)""");
            Path newer = folder.resolve("newer.klankbord");
            assertThat(bram.type(later, "backup", newer.toString())).isZero();

            assertThat(bram.type(fresh, "restore", newer.toString(), "--key", key.toString()))
                    .isOne();
            assertThat(bram.said()).contains("newer Klankbord", "people");
            assertThat(Moved.rows(fresh.superuser())).isEmpty();
        }
    }

    @Test
    void anotherKeyOpensNothing() {
        Path other = folder.resolve("other-key");
        assertThat(new Moved(folder.resolve("other")).type(house, "key", other.toString()))
                .isZero();
        assertThat(bram.type(fresh, "restore", file.toString(), "--key", other.toString()))
                .isOne();
        assertThat(bram.said()).contains("another key");
        assertThat(bram.type(fresh, "restore", file.toString())).isEqualTo(2);
        assertThat(bram.type(fresh, "restore", key.toString(), "--key", key.toString()))
                .isOne();
        assertThat(bram.said()).contains("is not a backup");
        assertThat(bram.type(fresh, "restore", file.toString(), "--key", file.toString()))
                .isOne();
    }

    @Test
    void eachOfTwoKeysOpensItOnItsOwn() {
        Path second = folder.resolve("second-key");
        assertThat(bram.type(house, "key", second.toString())).isZero();
        Path both = folder.resolve("both.klankbord");
        assertThat(bram.type(house, "backup", both.toString())).isZero();
        for (Path one : List.of(key, second)) {
            assertThat(bram.type(fresh, "restore", both.toString(), "--check", "--key", one.toString()))
                    .isZero();
            assertThat(bram.said()).contains("is whole");
        }
    }

    @Test
    void aTableWithAGateThatIsShutIsNotWrittenHalf() throws SQLException {
        try (TestDatabase walled = TestDatabase.fresh()) {
            Sql.run(walled.owner(), "insert into access.organisation values (true, 'De Linde', false, now(), null)");
            Sql.run(walled.owner(), "drop policy house on conversation.minutes");
            Path none = folder.resolve("walled.klankbord");

            assertThat(bram.type(walled, "backup", none.toString())).isOne();
            assertThat(bram.said()).contains("conversation.minutes");
            assertThat(none).doesNotExist();
        }
    }

    @Test
    void aRestoreThatWasCutOffKeepsTheDoorShutUntilItIsDoneAgain() {
        new House(fresh.owner()).begin(Migrations.SCHEMAS);

        assertThat(bram.type(fresh, "run", "--port", "18116")).isOne();
        assertThat(bram.said()).contains("not finished");
        assertThat(restored(fresh)).as(bram.said()).isZero();
        assertThat(new House(fresh.owner()).unfinished()).isFalse();
        assertThat(bram.type(fresh, "run", "--port", "18116")).as(bram.said()).isZero();
    }

    @Test
    void whoeverIsOnTheListIsLetGoAgainBeforeAnybodyLooks() throws SQLException, IOException {
        Path list = Files.writeString(
                folder.resolve(Erasure.LIST), "2026-11-22T10:00:00Z 018f0000-0000-7000-8000-000000000001\n");
        List<Erasure> erasures = Erasure.beside(folder.resolve("data"), file);
        Files.delete(list);
        assertThat(erasures).hasSize(1);
        try (var owner = fresh.owner().connect()) {
            assertThatThrownBy(() -> Erasure.apply(owner, erasures)).hasMessageContaining("erasures-unknown");
        }
        Sql.run(fresh.owner(), """
                create schema if not exists access; create table access.gone (id uuid, at timestamptz);
                create function access.apply_erasures(people uuid[], moments timestamptz[]) returns void language sql as
                $$ insert into access.gone select * from unnest(people, moments) $$""");
        try (var owner = fresh.owner().connect()) {
            Erasure.apply(owner, erasures);
        }
        assertThat(Sql.text(fresh.owner(), "select id || ' ' || (at = '2026-11-22T10:00:00Z') from access.gone"))
                .isEqualTo("018f0000-0000-7000-8000-000000000001 true");
    }

    @Test
    void aListThatCannotBeReadStopsItBeforeAnythingChanges() throws SQLException, IOException {
        Path list = Files.writeString(folder.resolve(Erasure.LIST), "somebody\n");
        try {
            assertThat(restored(fresh)).isOne();
            assertThat(bram.said()).contains("cannot be read");
            assertThat(Moved.rows(fresh.superuser())).isEmpty();
        } finally {
            Files.delete(list);
        }
    }

    @Test
    void whatIsWrittenMeanwhileIsInItWholeOrNotAtAll() throws Exception {
        Sql.run(
                house.owner(),
                "create table if not exists people.pair_a (n int); create table if not exists post.pair_b (n int)");
        var stop = new AtomicBoolean();
        Thread writer = Thread.ofPlatform().start(() -> write(stop));
        Path busy = folder.resolve("busy.klankbord");
        try {
            assertThat(bram.type(house, "backup", busy.toString())).isZero();
        } finally {
            stop.set(true);
            writer.join();
        }
        List<String> kept = bram.counted(busy, key, "people.pair_a", "post.pair_b");
        assertThat(kept.getFirst()).isEqualTo(kept.getLast());
        assertThat(Long.parseLong(Sql.text(house.owner(), "select count(*) from post.pair_b")))
                .as("it went on meanwhile")
                .isGreaterThan(Long.parseLong(kept.getFirst()));
        Sql.run(house.owner(), "drop table people.pair_a; drop table post.pair_b");
    }

    private static void write(AtomicBoolean stop) {
        try (var owner = house.owner().connect()) {
            owner.setAutoCommit(false);
            for (int n = 0; !stop.get(); n++) {
                try (var statement = owner.createStatement()) {
                    statement.execute("insert into people.pair_a values (%d)".formatted(n));
                    statement.execute("insert into post.pair_b values (%d)".formatted(n));
                }
                owner.commit();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int restored(TestDatabase database) {
        return bram.type(database, "restore", file.toString(), "--key", key.toString());
    }
}
