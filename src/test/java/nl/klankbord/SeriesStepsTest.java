package nl.klankbord;

import static nl.klankbord.TheCast.BART;
import static nl.klankbord.TheCast.DAAN;
import static nl.klankbord.TheCast.FATIMA;
import static nl.klankbord.TheCast.JOLANDA;
import static nl.klankbord.TheCast.MARIT;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a rhythm lets nobody do who found a way to the database: plan a talk to which nobody said yes, skip for another, or answer oneself. */
class SeriesStepsTest {

    private static final UUID OFFERED = UUID.fromString("01980000-0000-7000-8000-0000000000d1");
    private static final UUID AGREED = UUID.fromString("01980000-0000-7000-8000-0000000000d2");
    private static final UUID TALK = UUID.fromString("01980000-0000-7000-8000-0000000000d3");

    /** Bart was offered every week on Tuesday from 1 December; Marit agreed to every two weeks. */
    private enum Attempt {
        FATIMA_AGREES_TO_HER_OWN_RHYTHM(FATIMA, step(OFFERED, "state = 'agreed'")),
        FATIMA_MAKES_IT_EVERY_DAY(FATIMA, step(AGREED, "weeks = 1")),
        FATIMA_SAYS_IT_WAS_MARIT_WHO_STOPPED(FATIMA, step(AGREED, "state = 'ended', ended_by = '" + MARIT + "'")),
        FATIMA_MINDS_IT_FOR_MARIT(FATIMA, step(AGREED, "employee_minded_at = now()")),
        MARIT_SAYS_IT_WAS_PLANNED(MARIT, step(AGREED, "planned_until = '2030-01-01'")),
        FATIMA_BEGINS_WITH_A_YES(FATIMA, begin(FATIMA, BART, FATIMA, "agreed")),
        FATIMA_OFFERS_IN_THE_NAME_OF_BART(FATIMA, begin(FATIMA, BART, BART, "proposed")),
        JOLANDA_OFFERS_TO_SOMEBODY_SHE_DOES_NOT_GUIDE(JOLANDA, begin(JOLANDA, DAAN, JOLANDA, "proposed")),
        FATIMA_PLANS_A_DAY_BETWEEN(FATIMA, plan(AGREED, "2026-12-08", "10:30")),
        FATIMA_PLANS_ANOTHER_TIME(FATIMA, plan(AGREED, "2026-12-15", "18:30")),
        FATIMA_PLANS_BEFORE_IT_BEGAN(FATIMA, plan(AGREED, "2026-11-17", "10:30")),
        FATIMA_HANGS_A_TALK_OF_HER_OWN_UNDER_IT(FATIMA, """
                insert into conversation.conversation (id, employee_id, manager_id, kind, state, proposed_by, proposed_at, starts_at,
                                                       duration_minutes, setting, series_id, series_day)
                values (gen_random_uuid(), '%s', '%s', 'check_in', 'proposed', '%s', now(), now(), 30, 'walk', '%s', '2026-12-29')""".formatted(MARIT, FATIMA, FATIMA, AGREED)),
        FATIMA_SKIPS_FOR_MARIT(FATIMA, skip(TALK, MARIT)),
        MARIT_SKIPS_WHAT_STILL_STANDS(MARIT, skip(TALK, MARIT));

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
            statement.execute(series(OFFERED, BART, "proposed", 1));
            statement.execute(series(AGREED, MARIT, "agreed", 2));
            statement.execute("""
                    insert into conversation.conversation (id, employee_id, manager_id, kind, state, proposed_by, proposed_at, starts_at,
                                                           duration_minutes, setting, series_id, series_day)
                    values ('%s', '%s', '%s', 'check_in', 'agreed', '%s', now(), '2026-12-01 10:30+01', 30, 'walk', '%s', '2026-12-01')""".formatted(TALK, MARIT, FATIMA, FATIMA, AGREED));
        }
    }

    @AfterEach
    void leave() {
        house.close();
    }

    @ParameterizedTest
    @EnumSource
    void nobodyTakesAStepThatIsNotTheirs(Attempt attempt) {
        WalledHouse.refuses(attempt.sql, () -> as(attempt.who, attempt.sql));
    }

    @Test
    void theDaysOfTheRhythmAreMadeOnceByEitherOfTheTwo() throws SQLException {
        assertThat(as(FATIMA, plan(AGREED, "2026-12-15", "10:30"))).isEqualTo(1);
        assertThat(as(MARIT, plan(AGREED, "2026-12-15", "10:30"))).isZero();
    }

    @Test
    void forAnybodyElseAndForAnOfferNothingIsMade() throws SQLException {
        assertThat(as(JOLANDA, plan(AGREED, "2026-12-15", "10:30"))).isZero();
        assertThat(as(DAAN, plan(AGREED, "2026-12-15", "10:30"))).isZero();
        assertThat(as(BART, plan(OFFERED, "2026-12-08", "10:30"))).isZero();
    }

    @Test
    void theStepsOfThePeopleThemselvesAreOpen() throws SQLException {
        assertThat(as(BART, step(OFFERED, "state = 'agreed', agreed_at = now()")))
                .isEqualTo(1);
        assertThat(as(MARIT, step(AGREED, "employee_minded_at = now()"))).isEqualTo(1);
        assertThat(as(
                        MARIT,
                        "update conversation.conversation set state = 'called_off', version = version + 1 where id = '"
                                + TALK + "'"))
                .isEqualTo(1);
        assertThat(as(MARIT, skip(TALK, MARIT))).isEqualTo(1);
        assertThat(as(FATIMA, step(AGREED, "state = 'ended', ended_at = now(), ended_by = '" + FATIMA + "'")))
                .isEqualTo(1);
    }

    /** How many rows changed, or the number that a question answers. */
    private int as(UUID who, String sql) throws SQLException {
        try (Connection app = house.appAs(who);
                var statement = app.createStatement()) {
            int answer;
            if (statement.execute(sql)) {
                var row = statement.getResultSet();
                row.next();
                answer = row.getInt(1);
            } else {
                answer = statement.getUpdateCount();
            }
            app.commit();
            return answer;
        }
    }

    private static String step(UUID series, String change) {
        return "update conversation.series set %s, version = version + 1 where id = '%s'".formatted(change, series);
    }

    private static String skip(UUID talk, UUID author) {
        return "insert into conversation.skip (conversation_id, employee_id, manager_id, author_id, skipped_at) values ('%s', '%s', '%s', '%s', now())"
                .formatted(talk, MARIT, FATIMA, author);
    }

    private static String plan(UUID series, String day, String time) {
        return "select count(*) from conversation.plan_ahead('%1$s', array[gen_random_uuid()], array['%2$s'::date], array['%2$s %3$s+01'::timestamptz], '2027-01-31')"
                .formatted(series, day, time);
    }

    private static String begin(UUID manager, UUID employee, UUID by, String state) {
        return """
                insert into conversation.series (id, employee_id, manager_id, state, proposed_by, proposed_at, first_on, weeks, time_of_day, zone,
                                                 duration_minutes, setting)
                values (gen_random_uuid(), '%s', '%s', '%s', '%s', now(), '2026-12-01', 1, '10:30', 'Europe/Amsterdam', 15, 'walk')""".formatted(employee, manager, state, by);
    }

    private static String series(UUID id, UUID employee, String state, int weeks) {
        return """
                insert into conversation.series (id, employee_id, manager_id, state, proposed_by, proposed_at, first_on, weeks, time_of_day, zone,
                                                 duration_minutes, setting, agreed_at)
                values ('%s', '%s', '%s', '%s', '%s', now(), '2026-12-01', %d, '10:30', 'Europe/Amsterdam', 15, 'walk',
                        case '%s' when 'agreed' then now() end)""".formatted(id, employee, FATIMA, state, FATIMA, weeks, state);
    }
}
