package nl.klankbord;

import static nl.klankbord.TheCast.BART;
import static nl.klankbord.TheCast.DAAN;
import static nl.klankbord.TheCast.FATIMA;
import static nl.klankbord.TheCast.JOLANDA;
import static nl.klankbord.TheCast.MARIT;
import static nl.klankbord.TheCast.TOMASZ;
import static nl.klankbord.TheCast.YOUSSEF;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What the database refuses to whoever found a way to it. Daan let Fatima read the minutes and one agreement from the time that
 * Tomasz guided him, and asks her to take another one over (walls.sql).
 */
class HandoverStepsTest {

    private static final String OF_TOMASZ = "(select %s from conversation.%s where employee_id = '" + DAAN
            + "' and manager_id = '" + TOMASZ + "' %s limit 1)";
    private static final String TALK = OF_TOMASZ.formatted("id", "conversation", "");
    private static final String OPEN = "(select agreement_id from conversation.passing)";

    private enum Attempt {
        FATIMA_HANDS_HERSELF_WHAT_SHE_WAS_NOT_GIVEN(FATIMA, hand(DAAN, TOMASZ, FATIMA)),
        TOMASZ_HANDS_OVER_FOR_DAAN(TOMASZ, hand(DAAN, TOMASZ, FATIMA)),
        DAAN_HANDS_OVER_TO_SOMEBODY_WHO_DOES_NOT_GUIDE_HIM(DAAN, hand(DAAN, TOMASZ, JOLANDA)),
        DAAN_HANDS_OVER_WHAT_IS_FATIMAS_AND_HIS_WHILE_SHE_GUIDES_HIM(DAAN, hand(DAAN, FATIMA, JOLANDA)),
        DAAN_HANDS_OVER_FOR_MARIT(DAAN, hand(MARIT, FATIMA, TOMASZ)),
        FATIMA_SAYS_SHE_HAS_BEEN_CHOSEN_FOR(
                FATIMA, "insert into conversation.settling values ('%s', '%s', '2026-11-24')".formatted(MARIT, FATIMA)),
        FATIMA_PASSES_A_PROMISE_TO_HERSELF(FATIMA, pass(FATIMA)),
        TOMASZ_PASSES_HIS_PROMISE_ON_FOR_DAAN(TOMASZ, pass(FATIMA)),
        DAAN_PASSES_TO_SOMEBODY_WHO_DOES_NOT_GUIDE_HIM(DAAN, "delete from conversation.passing", pass(JOLANDA)),
        DAAN_WRITES_THAT_SOMEBODY_TOOK_IT_OVER(DAAN, end(DAAN)),
        TOMASZ_WRITES_THAT_SOMEBODY_TOOK_IT_OVER(TOMASZ, end(TOMASZ)),
        FATIMA_GIVES_AN_ANSWER_BACK(FATIMA, "update conversation.passing set refused_at = null"),
        FATIMA_PASSES_IT_TO_ANOTHER(FATIMA, "update conversation.passing set receiver_id = '" + JOLANDA + "'"),
        FATIMA_CHANGES_WHAT_SHE_WAS_HANDED(FATIMA, "update conversation.handover set minutes_id = null"),
        ;

        private final UUID who;
        private final List<String> sql;

        Attempt(UUID who, String... sql) {
            this.who = who;
            this.sql = List.of(sql);
        }
    }

    private WalledHouse house;

    @BeforeEach
    void furnish() throws SQLException, IOException {
        house = WalledHouse.furnished();
    }

    @AfterEach
    void leave() {
        house.close();
    }

    @ParameterizedTest
    @EnumSource
    void nobodyTakesAStepThatIsNotTheirs(Attempt attempt) throws SQLException {
        String last = known(attempt.sql.getLast());
        try (Connection app = house.appAs(attempt.who);
                var statement = app.createStatement()) {
            for (String before : attempt.sql.subList(0, attempt.sql.size() - 1)) {
                statement.execute(before);
            }
            WalledHouse.refuses(last, () -> statement.execute(last));
        }
    }

    @Test
    void fatimaReadsAloudWhatDaanChoseAndNoWordMore() throws SQLException {
        assertThat(all(FATIMA, handed(null))).containsExactlyInAnyOrder("minutes:", "agreement:wat ik doe");
        assertThat(all(FATIMA, "select text from conversation.minutes where manager_id = '" + TOMASZ + "'"))
                .isEmpty();
        for (String table : List.of("conversation", "agreement", "preparation_line", "experience", "closure", "note")) {
            assertThat(all(FATIMA, "select 'x' from conversation.%s where manager_id = '%s'".formatted(table, TOMASZ)))
                    .as(table)
                    .isEmpty();
        }
    }

    @Test
    void nobodyElseReadsItNotEvenWhoItWasTalkedWithOrHerManager() throws SQLException {
        for (UUID other : List.of(TOMASZ, JOLANDA, MARIT, BART, YOUSSEF)) {
            assertThat(all(other, handed(null))).as("" + other).isEmpty();
            assertThat(all(other, "select 'x' from conversation.handover"))
                    .as("" + other)
                    .isEmpty();
            assertThat(all(other, "select text from conversation.passed_to_viewer('%s')".formatted(DAAN)))
                    .as("" + other)
                    .isEmpty();
            assertThat(all(other, "select conversation.take_over(%s, gen_random_uuid(), now())".formatted(open())))
                    .as("" + other)
                    .containsExactly("gone");
        }
    }

    @Test
    void fatimaTakesNothingBackForDaanAndKeepsNothingWhenHeDoes() throws SQLException {
        assertThat(change(FATIMA, "delete from conversation.handover")).isZero();
        assertThat(change(FATIMA, "delete from conversation.passing")).isZero();
        assertThat(change(DAAN, "delete from conversation.handover where minutes_id is not null"))
                .isEqualTo(1);
        assertThat(all(FATIMA, handed(null))).containsExactly("agreement:wat ik doe");
    }

    @Test
    void whenSomebodyElseGuidesDaanAgainFatimaReadsItNoMore() throws SQLException {
        try (Connection superuser = house.superuser();
                var statement = superuser.createStatement()) {
            statement.execute("update people.reporting_line set ends_on = '2026-11-20' where employee_id = '" + DAAN
                    + "' and ends_on is null");
        }
        assertThat(all(FATIMA, handed(null))).isEmpty();
        assertThat(all(FATIMA, "select text from conversation.passed_to_viewer('%s')".formatted(DAAN)))
                .isEmpty();
        assertThat(all(FATIMA, "select conversation.take_over(%s, gen_random_uuid(), now())".formatted(open())))
                .containsExactly("gone");
        assertThat(all(DAAN, handed(null))).hasSize(2);
    }

    @Test
    void aYesMakesThePromiseFatimasAndDaansAndItIsNotUndoneAlone() throws SQLException {
        String promise = open();
        assertThat(all(FATIMA, "select conversation.take_over(%s, gen_random_uuid(), now())".formatted(promise)))
                .containsExactly("done");
        assertThat(all(DAAN, "select outcome from conversation.closure where agreement_id = " + promise))
                .containsExactly("passed_on");
        assertThat(all(TOMASZ, "select outcome from conversation.closure where agreement_id = " + promise))
                .containsExactly("passed_on");
        assertThat(all(DAAN, "select conversation.take_back(%s)".formatted(promise)))
                .containsExactly("f");
        assertThat(all(FATIMA, "select conversation.take_over(%s, gen_random_uuid(), now())".formatted(promise)))
                .containsExactly("gone");
        assertThat(all(TOMASZ, "select 'x' from conversation.agreement where manager_id = '" + FATIMA + "'"))
                .isEmpty();
    }

    /** The planted offender: with a wall that lets anybody write, Fatima would hand herself what she likes. */
    @Test
    void aWallWithAHoleInItIsNoticed() throws SQLException {
        try (Connection superuser = house.superuser();
                var statement = superuser.createStatement()) {
            statement.execute("create policy planted on conversation.handover for insert with check (true)");
        }
        assertThat(change(FATIMA, known(hand(DAAN, TOMASZ, JOLANDA)))).isEqualTo(1);
    }

    private String open() throws SQLException {
        return known("'" + "{" + "open" + "}" + "'");
    }

    private static String handed(@org.jspecify.annotations.Nullable String item) {
        return "select what || ':' || text from conversation.handed_over('%s', '%s', %s)".formatted(DAAN, FATIMA, item);
    }

    /** Fills in what only somebody past the wall can look up. */
    private String known(String sql) throws SQLException {
        try (Connection superuser = house.superuser();
                var statement = superuser.createStatement()) {
            String done = sql;
            for (var place : List.of(List.of("{open}", OPEN), List.of("{talk}", TALK))) {
                if (done.contains(place.getFirst())) {
                    var row = statement.executeQuery("select " + place.getLast());
                    row.next();
                    done = done.replace(place.getFirst(), row.getString(1));
                }
            }
            return copied(statement, done);
        }
    }

    /** An item of a pair, looked up past the wall, so that the wall alone says no. */
    private static String copied(java.sql.Statement statement, String sql) throws SQLException {
        int begin = sql.indexOf("select ");
        if (!sql.startsWith("insert into conversation.handover")) {
            return sql;
        }
        var row = statement.executeQuery(sql.substring(begin));
        row.next();
        return sql.substring(0, begin)
                + "values (gen_random_uuid(), '%s', '%s', '%s', '%s', now(), '%s')"
                        .formatted(
                                row.getString(2),
                                row.getString(3),
                                row.getString(4),
                                row.getString(5),
                                row.getString(7));
    }

    private List<String> all(UUID who, String question) throws SQLException {
        try (Connection app = house.appAs(who);
                var statement = app.createStatement()) {
            var rows = statement.executeQuery(question);
            var found = new java.util.ArrayList<String>();
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

    private static String hand(UUID employee, UUID manager, UUID receiver) {
        return """
                insert into conversation.handover (id, employee_id, manager_id, receiver_id, conversation_id, handed_at, minutes_id)
                select gen_random_uuid(), employee_id, manager_id, '%s', conversation_id, now(), id from conversation.minutes x
                 where employee_id = '%s' and manager_id = '%s' order by id desc limit 1""".formatted(receiver, employee, manager);
    }

    private static String pass(UUID to) {
        return "insert into conversation.passing (agreement_id, employee_id, manager_id, receiver_id, passed_at) values ('{open}', '%s', '%s', '%s', now())"
                .formatted(DAAN, TOMASZ, to);
    }

    private static String end(UUID author) {
        return """
                insert into conversation.closure (agreement_id, conversation_id, employee_id, manager_id, author_id, outcome, closed_at)
                values ('{open}', '{talk}', '%s', '%s', '%s', 'passed_on', now())""".formatted(DAAN, TOMASZ, author);
    }
}
