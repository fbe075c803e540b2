package nl.klankbord.conversation.contact;

import static nl.klankbord.TheCast.BART;
import static nl.klankbord.TheCast.BRAM;
import static nl.klankbord.TheCast.DAAN;
import static nl.klankbord.TheCast.FATIMA;
import static nl.klankbord.TheCast.ILSE;
import static nl.klankbord.TheCast.JOLANDA;
import static nl.klankbord.TheCast.MARIT;
import static nl.klankbord.TheCast.TOMASZ;
import static nl.klankbord.TheCast.YOUSSEF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.klankbord.HouseTest;
import nl.klankbord.conversation.contact.Contact.Draft;
import nl.klankbord.web.NotHere;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

class ContactsDataTest extends HouseTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final List<String> TABLES = List.of("contact", "contact_person", "contact_technique");

    @Autowired
    private Contacts contacts;

    @Autowired
    private ContactRows rows;

    @Test
    void aMomentWithAGroupCountsForEverybodyWhoWasThere() {
        met(UUID.randomUUID(), "Samen begonnen", DAAN, MARIT);
        for (UUID one : List.of(DAAN, MARIT)) {
            assertThat(with(FATIMA, one)).extracting(Contact::line).containsExactly("Samen begonnen");
        }
        assertThat(with(FATIMA, DAAN).getFirst().people()).containsExactly("Daan", "Marit");
        assertThat(with(FATIMA, BART)).isEmpty();
    }

    @Test
    void nobodyElseReadsItNotEvenWhoWasThere() throws SQLException {
        met(UUID.randomUUID(), "Lachte weer", DAAN);
        for (String table : TABLES) {
            for (UUID other : List.of(DAAN, MARIT, BART, JOLANDA, TOMASZ, YOUSSEF, ILSE, BRAM)) {
                assertThat(seen(other, "2026-11-24", table)).as(table).isZero();
            }
            assertThat(seen(FATIMA, "2026-11-24", table)).as(table).isEqualTo(1);
        }
    }

    @Test
    void afterSixMonthsItIsThereForNobodyAndTheNightSweepsItOut() throws SQLException {
        met(UUID.randomUUID(), "Lachte weer", DAAN);
        clock.set("2027-05-24T23:00");
        assertThat(with(FATIMA, DAAN)).hasSize(1);
        clock.set("2027-05-25T00:30");
        assertThat(with(FATIMA, DAAN)).isEmpty();
        for (String table : TABLES) {
            assertThat(seen(FATIMA, "2027-05-25", table)).isZero();
            assertThat(house.count("conversation." + table)).isEqualTo(1);
        }
        house.run("select conversation.expire('2027-05-25')");
        TABLES.forEach(table -> assertThat(house.count("conversation." + table)).isZero());
    }

    @Test
    void withWhomSheGuidesNoLongerSheReadsOnAndWritesNothingNew() {
        met(UUID.randomUUID(), "Zijn laatste week hier", DAAN);
        house.run("update people.reporting_line set ends_on = '2026-11-24' where employee_id = ?", DAAN);
        clock.set("2026-11-25T09:00");
        assertThat(with(FATIMA, DAAN)).hasSize(1);
        assertThatThrownBy(() -> met(UUID.randomUUID(), "Nog iets", DAAN)).isInstanceOf(NotHere.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 5, 6, 7, 9})
    void nobodyWritesAboutSomebodyTheyDoNotGuide(int number) {
        UUID other = UUID.fromString("01980000-0000-7000-8000-%012d".formatted(number));
        UUID about = number == 1 ? TOMASZ : DAAN;
        assertThatThrownBy(() -> looking(other, () -> {
                    contacts.add(UUID.randomUUID(), new Draft(TODAY, Place.FLOOR, List.of(about), List.of(), "Iets"));
                    return true;
                }))
                .isInstanceOf(NotHere.class);
        assertThat(house.count("conversation.contact")).isZero();
    }

    /** Whoever found a way to the database still writes nothing about people of another, and nothing in another's name. */
    @Test
    void theDatabaseRefusesTheSame() {
        met(UUID.randomUUID(), "Lachte weer", DAAN);
        UUID id = house.id("select id from conversation.contact");
        for (String forged : List.of(
                "insert into conversation.contact_person select '%s', '%s', '%s'".formatted(id, FATIMA, TOMASZ),
                "insert into conversation.contact select gen_random_uuid(), '%s', '2026-11-24', 'floor', '', now(), '2026-12-24', null"
                        .formatted(JOLANDA),
                "insert into conversation.contact_technique select '%s', '%s', 'listen'".formatted(id, JOLANDA),
                "delete from conversation.contact",
                "update conversation.contact set line = 'anders'")) {
            assertThatThrownBy(() -> run(FATIMA, forged))
                    .as(forged)
                    .isInstanceOfSatisfying(
                            SQLException.class,
                            refused -> assertThat(refused.getSQLState()).isEqualTo("42501"));
        }
    }

    @Test
    void oneThatIsSentTwiceIsOneAndOtherWordsAreNeverLost() {
        UUID id = UUID.randomUUID();
        for (String line : List.of("Lachte weer", "Lachte weer", "En vroeg om hulp")) {
            met(id, line, DAAN);
        }
        assertThat(with(FATIMA, DAAN))
                .extracting(Contact::line)
                .containsExactlyInAnyOrder("Lachte weer", "En vroeg om hulp");
    }

    @Test
    void onlyWhoWroteItTakesItAwayAndUntilTheNightItCanBePutBack() {
        UUID id = UUID.randomUUID();
        met(id, "Lachte weer", DAAN);
        for (UUID other : List.of(DAAN, JOLANDA)) {
            assertThatThrownBy(() -> remove(other, id)).isInstanceOf(NotHere.class);
        }
        remove(FATIMA, id);
        assertThat(with(FATIMA, DAAN)).extracting(Contact::removed).containsExactly(true);
        looking(FATIMA, () -> {
            contacts.putBack(id);
            return true;
        });
        assertThat(with(FATIMA, DAAN)).extracting(Contact::removed).containsExactly(false);

        remove(FATIMA, id);
        clock.set("2026-11-25T09:00");
        assertThat(with(FATIMA, DAAN)).isEmpty();
        house.run("select conversation.expire('2026-11-25')");
        assertThat(house.count("conversation.contact")).isZero();
    }

    @Test
    void withSomebodyWhoIsErasedGoesWhatWasAboutThemAlone() {
        met(UUID.randomUUID(), "Met allebei", DAAN, MARIT);
        met(UUID.randomUUID(), "Met Daan", DAAN);
        house.run("select conversation.erase(?)", DAAN);
        assertThat(with(FATIMA, MARIT)).extracting(Contact::people).containsExactly(List.of("Marit"));
        assertThat(house.count("conversation.contact")).isEqualTo(1);
        house.run("select conversation.erase(?)", FATIMA);
        TABLES.forEach(table -> assertThat(house.count("conversation." + table)).isZero());
    }

    @Test
    void whatSheUsedLastComesFirst() {
        met(UUID.randomUUID(), "", DAAN);
        looking(FATIMA, () -> {
            contacts.add(
                    UUID.randomUUID(),
                    new Draft(TODAY.minusDays(3), Place.WALK, List.of(DAAN), List.of("reflections"), ""));
            return true;
        });
        assertThat(looking(FATIMA, rows::techniquesOfLate)).containsExactly("listen", "reflections");
        assertThat(looking(JOLANDA, rows::techniquesOfLate)).isEmpty();
    }

    private void met(UUID id, String line, UUID... people) {
        looking(FATIMA, () -> {
            contacts.add(id, new Draft(TODAY, Place.FLOOR, List.of(people), List.of("listen"), line));
            return true;
        });
    }

    private void remove(UUID who, UUID id) {
        looking(who, () -> {
            contacts.remove(id);
            return true;
        });
    }

    private List<Contact> with(UUID author, UUID person) {
        return looking(author, () -> rows.with(person, LocalDate.now(clock)));
    }

    private void run(UUID viewer, String sql) throws SQLException {
        try (Connection app = house.database().app().connect()) {
            app.setAutoCommit(false);
            try (var statement = app.createStatement()) {
                statement.execute("select set_config('k.viewer', '%s', true), set_config('k.today', '2026-11-24', true)"
                        .formatted(viewer));
                statement.execute(sql);
            }
        }
    }

    private int seen(UUID viewer, String today, String table) throws SQLException {
        try (Connection app = house.database().app().connect()) {
            app.setAutoCommit(false);
            try (var statement = app.createStatement()) {
                statement.execute("select set_config('k.viewer', '%s', true), set_config('k.today', '%s', true)"
                        .formatted(viewer, today));
                var row = statement.executeQuery("select count(*) from conversation." + table);
                row.next();
                return row.getInt(1);
            }
        }
    }
}
