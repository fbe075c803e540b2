package nl.klankbord.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import nl.klankbord.TestDatabase;
import nl.klankbord.launch.backup.Key;
import nl.klankbord.launch.backup.Turn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** Every night somebody writes the house away, one of however many there are, and says so when it went wrong. */
class NightlyTest {
    private static final String LAST = "select coalesce(fault, 'good') || ' ' || coalesce(bytes, 0) from access.backup";

    @TempDir
    private Path folder;

    private TestDatabase house;
    private Path keys;
    private Path backups;

    @BeforeEach
    void aHouse() throws SQLException {
        house = TestDatabase.fresh();
        keys = folder.resolve("keys");
        backups = folder.resolve("backups");
        Sql.run(house.owner(), "insert into access.organisation values (true, 'De Linde', false, now(), null)");
    }

    @AfterEach
    void leave() {
        house.close();
    }

    @Test
    void oneOfTwoServersMakesItAndTheOtherHasNothingToDo() throws IOException, SQLException {
        Files.writeString(keys, Key.fresh().open() + "\n");
        assertThat(nightly().round()).isTrue();
        assertThat(nightly().round()).isFalse();

        assertThat(names())
                .hasSize(2)
                .anyMatch(it -> it.matches("klankbord-\\d{4}-\\d\\d-\\d\\dT\\d{6}\\.klankbord"))
                .contains(Erasure.LIST);
        long bytes = Files.size(backups.resolve(names().stream()
                .filter(it -> it.endsWith(".klankbord"))
                .findFirst()
                .orElseThrow()));
        assertThat(Sql.text(house.owner(), LAST)).isEqualTo("good " + bytes);
    }

    @Test
    void whoHoldsTheTurnKeepsTheOthersAway() throws IOException, SQLException {
        Files.writeString(keys, Key.fresh().open() + "\n");
        try (Turn other = Turn.take(house.owner()).orElseThrow()) {
            assertThat(nightly().round()).isFalse();
            assertThat(backups).doesNotExist();
        }
        assertThat(nightly().round()).isTrue();
    }

    @Test
    void theAdministratorReadsThatThereIsNoKey() throws SQLException {
        assertThat(nightly().round()).isFalse();
        assertThat(Sql.text(house.owner(), LAST)).isEqualTo("key 0");
        assertThat(nightly().round()).as("it waits an hour").isFalse();
    }

    @Test
    void aFolderThatIsNoneIsToldToo() throws IOException, SQLException {
        Files.writeString(keys, Key.fresh().open() + "\n");
        Files.writeString(backups, "a file stands here");
        assertThat(nightly().round()).isFalse();
        assertThat(Sql.text(house.owner(), LAST)).isEqualTo("folder 0");
    }

    @Test
    void theOldOnesGoAndWhatIsNotOursStays() throws IOException, SQLException {
        Files.writeString(keys, Key.fresh().open() + "\n");
        Files.createDirectories(backups);
        for (String name : List.of(
                "klankbord-2020-01-01T020000.klankbord",
                "klankbord-2020-01-02T020000.klankbord",
                "klankbord-2020-01-02T020000.klankbord.77.part",
                "holiday.jpg")) {
            Files.writeString(backups.resolve(name), "old");
        }
        assertThat(nightly().round()).isTrue();
        assertThat(names()).hasSize(4).contains("holiday.jpg", Erasure.LIST, "klankbord-2020-01-02T020000.klankbord");
    }

    @Test
    void whoeverWasErasedIsOnTheListBesideTheBackupsForEver() throws IOException, SQLException {
        Files.writeString(keys, Key.fresh().open() + "\n");
        Files.createDirectories(backups);
        String before = "2020-01-01T00:00:00Z 018f0000-0000-7000-8000-000000000001";
        Files.writeString(backups.resolve(Erasure.LIST), before + "\n");
        Sql.run(
                house.owner(),
                "insert into privacy.erasure values ('018f0000-0000-7000-8000-000000000002', '2026-02-03', 'asked')");

        assertThat(nightly().round()).isTrue();
        assertThat(Files.readAllLines(backups.resolve(Erasure.LIST)))
                .containsExactly(before, "2026-02-03T00:00:00Z 018f0000-0000-7000-8000-000000000002");
        assertThat(Erasure.beside(folder, backups.resolve("any"))).hasSize(2);
    }

    @Test
    void theSettingsThatMeanNothingAreRefusedKindly() {
        for (String keep : List.of("7", "7,4", "0,0,0", "a,b,c", "7,4,6,2", "-1,1,1")) {
            assertThatThrownBy(() ->
                            NightlyOptions.from(Map.of("KLANKBORD_BACKUP_FOLDER", "x", "KLANKBORD_BACKUP_KEEP", keep)))
                    .isInstanceOf(BadOption.class);
        }
        assertThatThrownBy(() ->
                        NightlyOptions.from(Map.of("KLANKBORD_BACKUP_FOLDER", "x", "KLANKBORD_BACKUP_TIME", "two")))
                .isInstanceOf(BadOption.class);
        assertThat(NightlyOptions.from(Map.of())).isEmpty();
    }

    /** Neither half of a key, and no name, stands in what is logged about a backup: not when it went well, and not when it did not. */
    @Test
    void theLogKnowsNoKey() throws IOException, SQLException {
        var written = new ListAppender<ILoggingEvent>();
        written.start();
        Logger log = (Logger) LoggerFactory.getLogger("ROOT");
        log.addAppender(written);
        try {
            Key key = Key.fresh();
            Files.writeString(keys, key.open() + "broken\n");
            assertThat(nightly().round()).isFalse();
            Sql.run(house.owner(), "truncate access.backup");
            Files.writeString(keys, key.open() + "\n");
            assertThat(nightly().round()).isTrue();

            assertThat(written.list)
                    .isNotEmpty()
                    .extracting(ILoggingEvent::getFormattedMessage)
                    .noneMatch(
                            line -> line.contains(key.open()) || line.contains("age1") || line.contains("AGE-SECRET"));
        } finally {
            log.detachAppender(written);
        }
    }

    private Nightly nightly() {
        var settings = Map.of("KLANKBORD_BACKUP_FOLDER", backups.toString(), "KLANKBORD_BACKUP_KEEP", "1,2,2");
        return new Nightly(NightlyOptions.from(settings).orElseThrow(), keys, house.owner());
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(backups)) {
            return files.map(it -> it.getFileName().toString()).toList();
        }
    }
}
