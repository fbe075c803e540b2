package nl.klankbord;

import static nl.klankbord.TheCast.BART;
import static nl.klankbord.TheCast.DAAN;
import static nl.klankbord.TheCast.FATIMA;
import static nl.klankbord.TheCast.ILSE;
import static nl.klankbord.TheCast.JOLANDA;
import static nl.klankbord.TheCast.MARIT;
import static nl.klankbord.TheCast.TOMASZ;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What the database refuses around somebody who comes along. Bart joins Marit and Fatima; Fatima asked Daan whether Marit may
 * join the two of them (walls.sql).
 */
class CompanionStepsTest {

    private static final UUID AHEAD = UUID.fromString("01980000-0000-7000-8000-0000000000e1");

    private enum Attempt {
        FATIMA_SAYS_YES_FOR_DAAN(FATIMA, step(DAAN, "joins")),
        FATIMA_SAYS_NO_FOR_DAAN(FATIMA, step(DAAN, "not_this_time")),
        FATIMA_TAKES_BACK_THE_YES_OF_MARIT(FATIMA, step(MARIT, "withdrawn")),
        FATIMA_SAYS_THAT_BART_STEPPED_BACK(FATIMA, step(MARIT, "stepped_back")),
        MARIT_SAYS_THAT_BART_STEPPED_BACK(MARIT, step(MARIT, "stepped_back")),
        FATIMA_BRINGS_JOLANDA_WITHOUT_A_YES(FATIMA, bring(FATIMA, JOLANDA, "joins")),
        FATIMA_BRINGS_JOLANDA_AS_IF_DAAN_DID(FATIMA, bring(DAAN, JOLANDA, "joins")),
        DAAN_BRINGS_JOLANDA_AS_IF_FATIMA_DID(DAAN, bring(FATIMA, JOLANDA, "asked")),
        JOLANDA_BRINGS_HERSELF(JOLANDA, bring(FATIMA, JOLANDA, "joins")),
        JOLANDA_ASKS_AS_IF_SHE_WERE_FATIMA(JOLANDA, bring(FATIMA, JOLANDA, "asked")),
        BART_CONFIRMS_THE_MINUTES_OF_MARIT(BART, """
                insert into conversation.confirmation (minutes_id, person_id, conversation_id, employee_id, manager_id, confirmed_at)
                values (gen_random_uuid(), '%s', '%s', '%s', '%s', now())""".formatted(MARIT, AHEAD, MARIT, FATIMA)),
        BART_WRITES_MINUTES(BART, """
                insert into conversation.minutes (id, conversation_id, employee_id, manager_id, number, author_id, text, written_at)
                values (gen_random_uuid(), '%s', '%s', '%s', 9, '%s', 'van mij', now())""".formatted(AHEAD, DAAN, FATIMA, BART)),
        BART_PREPARES(BART, """
                insert into conversation.preparation_line (id, conversation_id, employee_id, manager_id, author_id, position, text, written_at)
                values (gen_random_uuid(), '%s', '%s', '%s', '%s', 1, 'van mij', now())""".formatted(AHEAD, DAAN, FATIMA, BART));

        private final UUID who;
        private final String sql;

        Attempt(UUID who, String sql) {
            this.who = who;
            this.sql = sql;
        }
    }

    private WalledHouse house;

    @BeforeEach
    void furnish() throws SQLException, IOException {
        house = WalledHouse.furnished();
        try (Connection superuser = house.superuser();
                var statement = superuser.createStatement()) {
            statement.execute("""
                    insert into conversation.conversation (id, employee_id, manager_id, kind, state, proposed_by, proposed_at, starts_at, duration_minutes, setting)
                    values ('%s', '%s', '%s', 'check_in', 'agreed', '%s', now(), '2026-12-01', 30, 'walk')""".formatted(AHEAD, DAAN, FATIMA, FATIMA));
        }
    }

    @AfterEach
    void leave() {
        house.close();
    }

    @ParameterizedTest
    @EnumSource
    void nobodyTakesAStepThatIsNotTheirs(Attempt attempt) {
        WalledHouse.refuses(attempt.sql, () -> change(attempt.who, attempt.sql));
    }

    @Test
    void bartSeesTheOneTalkAndOnlyWhatWasSharedForIt() throws SQLException {
        assertThat(all(BART, beside("array_to_string(lines, ',') || '|' || minutes")))
                .containsExactly("een regel,een regel|wat we bespraken");
        for (String table : List.of(
                "conversation",
                "proposal",
                "preparation_line",
                "minutes",
                "agreement",
                "experience",
                "revealing",
                "note",
                "confirmation")) {
            assertThat(all(BART, "select 'x' from conversation." + table))
                    .as(table)
                    .isEmpty();
        }
    }

    @Test
    void nobodyElseSeesItBesideThem() throws SQLException {
        String id = known(MARIT, "id");
        for (UUID other : List.of(FATIMA, MARIT, DAAN, JOLANDA, TOMASZ, ILSE)) {
            assertThat(all(other, "select 'x' from conversation.beside('%s')".formatted(id)))
                    .as("" + other)
                    .isEmpty();
        }
        assertThat(all(null, "select 'x' from conversation.beside('%s')".formatted(id)))
                .isEmpty();
    }

    @Test
    void whoWasOnlyAskedAboutKnowsOfNothing() throws SQLException {
        assertThat(all(MARIT, "select 'x' from conversation.companion where employee_id = '%s'".formatted(DAAN)))
                .isEmpty();
        assertThat(all(MARIT, "select 'x' from conversation.beside('%s')".formatted(known(DAAN, "id"))))
                .isEmpty();
    }

    @Test
    void whenMaritTakesHerYesBackBartSeesNothingAnyMore() throws SQLException {
        String before = beside("minutes");
        assertThat(change(MARIT, step(MARIT, "withdrawn"))).isEqualTo(1);
        assertThat(all(BART, before)).isEmpty();
        assertThat(all(BART, "select 'x' from conversation.companion")).isEmpty();
        assertThat(all(BART, "select 'x' from conversation.beside_ahead('2026-01-01')"))
                .isEmpty();
        assertThatThrownBy(() -> change(MARIT, step(MARIT, "joins"))).isInstanceOf(SQLException.class);
    }

    @Test
    void bartStepsBackForHimselfAlone() throws SQLException {
        String id = known(MARIT, "id");
        assertThat(all(JOLANDA, "select conversation.step_back('%s', now())::text".formatted(id)))
                .containsExactly((String) null);
        assertThat(all(BART, "select conversation.step_back('%s', now())::text".formatted(id)))
                .doesNotContainNull();
        assertThat(all(BART, "select 'x' from conversation.beside('%s')".formatted(id)))
                .isEmpty();
        assertThat(all(MARIT, "select state from conversation.companion")).containsExactly("stepped_back");
    }

    @Test
    void theStepsOfThePeopleThemselvesAreOpen() throws SQLException {
        assertThat(change(DAAN, step(DAAN, "joins"))).isEqualTo(1);
        assertThat(change(DAAN, bring(DAAN, JOLANDA, "joins"))).isEqualTo(1);
        assertThat(all(JOLANDA, "select 'x' from conversation.beside_ahead('2026-11-24')"))
                .hasSize(1);
    }

    private String beside(String what) throws SQLException {
        return "select %s from conversation.beside('%s')".formatted(what, known(MARIT, "id"));
    }

    /** Looked up past the wall, so that the wall alone says no. */
    private String known(UUID employee, String what) throws SQLException {
        try (Connection superuser = house.superuser();
                var statement = superuser.createStatement()) {
            var row = statement.executeQuery(
                    "select %s from conversation.companion where employee_id = '%s'".formatted(what, employee));
            row.next();
            return row.getString(1);
        }
    }

    private List<String> all(@org.jspecify.annotations.Nullable UUID who, String question) throws SQLException {
        try (Connection app = house.appAs(who);
                var statement = app.createStatement()) {
            var rows = statement.executeQuery(question);
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            app.commit();
            return found;
        }
    }

    private int change(UUID who, String sql) throws SQLException {
        try (Connection app = house.appAs(who);
                var statement = app.createStatement()) {
            int changed = statement.executeUpdate(sql);
            app.commit();
            return changed;
        }
    }

    private static String step(UUID employee, String state) {
        return "update conversation.companion set state = '%s', answered_at = now() where employee_id = '%s'"
                .formatted(state, employee);
    }

    private static String bring(UUID by, UUID person, String state) {
        return """
                insert into conversation.companion (id, conversation_id, employee_id, manager_id, person_id, proposed_by, state, asked_at)
                values (gen_random_uuid(), '%s', '%s', '%s', '%s', '%s', '%s', now())""".formatted(AHEAD, DAAN, FATIMA, person, by, state);
    }
}
