package nl.klankbord;

import static nl.klankbord.TheCast.BART;
import static nl.klankbord.TheCast.DAAN;
import static nl.klankbord.TheCast.FATIMA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The steps between two people, in plain SQL as the application's own role: what neither can say for the other. */
class StepsTest {

    private static final UUID OFFERED = UUID.fromString("01980000-0000-7000-8000-0000000000a1");
    private static final UUID AGREED = UUID.fromString("01980000-0000-7000-8000-0000000000a2");
    private static final UUID HELD = UUID.fromString("01980000-0000-7000-8000-0000000000a3");
    private static final UUID CALLED_OFF = UUID.fromString("01980000-0000-7000-8000-0000000000a4");
    private static final UUID OFFER = UUID.fromString("01980000-0000-7000-8000-0000000000b1");
    private static final UUID ENDED = UUID.fromString("01980000-0000-7000-8000-0000000000c1");
    private static final UUID OPEN = UUID.fromString("01980000-0000-7000-8000-0000000000c2");

    /** What somebody might try who found a way to the database. */
    private enum Attempt {
        FATIMA_ACCEPTS_HER_OWN_OFFER(FATIMA, accept(FATIMA)),
        FATIMA_SAYS_THAT_BART_AGREED(FATIMA, step(OFFERED, "state = 'agreed'")),
        BART_AGREES_TO_ANOTHER_MOMENT(BART, step(OFFERED, "state = 'agreed', starts_at = '2027-01-01'")),
        BART_OFFERS_IN_THE_NAME_OF_FATIMA(BART, step(AGREED, "state = 'proposed', proposed_by = '" + FATIMA + "'")),
        BART_MOVES_WHAT_BOTH_AGREED(BART, step(AGREED, "starts_at = '2027-01-01'")),
        BART_MOVES_IT_AND_SAYS_IT_WAS_FATIMA(BART, step(AGREED, "state = 'proposed', starts_at = '2027-01-01'")),
        BART_SAYS_THEY_TALKED(BART, step(AGREED, "state = 'held'")),
        FATIMA_SAYS_THEY_TALKED(FATIMA, step(AGREED, "state = 'held'")),
        FATIMA_LETS_A_TALK_GO_THAT_TOOK_PLACE(FATIMA, step(HELD, "state = 'called_off'")),
        FATIMA_OFFERS_WHAT_TOOK_PLACE(FATIMA, step(HELD, "state = 'proposed', proposed_by = '" + FATIMA + "'")),
        BART_WAKES_WHAT_WAS_CALLED_OFF(BART, step(CALLED_OFF, "state = 'agreed'")),
        BART_AGREES_WITHOUT_A_TRACE(
                BART, "update conversation.conversation set state = 'agreed' where id = '" + OFFERED + "'"),
        FATIMA_BEGINS_WITH_A_YES(FATIMA, """
                insert into conversation.conversation (id, employee_id, manager_id, kind, state, proposed_by, proposed_at, starts_at, duration_minutes, setting)
                values (gen_random_uuid(), '%s', '%s', 'check_in', 'agreed', '%s', now(), now(), 30, 'walk')""".formatted(BART, FATIMA, FATIMA)),
        FATIMA_OPENS_WHAT_BART_ENDED(FATIMA, end(ENDED, "null")),
        BART_OPENS_IT_AND_LEAVES_THE_ENDING(BART, end(ENDED, "null")),
        BART_ENDED_IT_ON_ANOTHER_DAY(BART, end(ENDED, "'2020-01-01'")),
        FATIMA_LETS_A_PROMISE_GO_IN_SILENCE(FATIMA, end(OPEN, "now()"));

        private final UUID who;
        private final String sql;

        Attempt(UUID who, String sql) {
            this.who = who;
            this.sql = sql;
        }

        private static String accept(UUID who) {
            return "insert into conversation.acceptance (proposal_id, conversation_id, employee_id, manager_id, author_id, accepted_at) values ('%s', '%s', '%s', '%s', '%s', now())"
                    .formatted(OFFER, OFFERED, BART, FATIMA, who);
        }

        private static String step(UUID talk, String change) {
            return "update conversation.conversation set %s, version = version + 1 where id = '%s'"
                    .formatted(change, talk);
        }

        private static String end(UUID agreement, String at) {
            return "update conversation.agreement set closed_at = %s, version = version + 1 where id = '%s'"
                    .formatted(at, agreement);
        }
    }

    private WalledHouse house;

    @BeforeEach
    void furnish() throws SQLException, IOException {
        house = WalledHouse.furnished();
        behind(
                talk(OFFERED, "proposed"),
                talk(AGREED, "agreed"),
                talk(HELD, "held"),
                talk(CALLED_OFF, "called_off"),
                "insert into conversation.proposal values ('%s', '%s', '%s', '%s', '%s', now(), now(), 30, 'walk', '')"
                        .formatted(OFFER, OFFERED, BART, FATIMA, FATIMA),
                agreement(ENDED, "now()"),
                agreement(OPEN, "null"),
                "insert into conversation.closure values ('%s', '%s', '%s', '%s', '%s', 'done', 'Gelukt', null, now())"
                        .formatted(ENDED, HELD, BART, FATIMA, BART),
                "insert into conversation.minutes values (gen_random_uuid(), '%s', '%s', '%s', 1, '%s', 'tekst', now(), array['%s', '%s']::uuid[])"
                        .formatted(HELD, BART, FATIMA, FATIMA, ENDED, OPEN));
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

    /** It is the wall that refuses, and nothing else about these sentences. */
    @ParameterizedTest
    @EnumSource
    void withoutTheWallEachOfThemWouldDo(Attempt attempt) throws SQLException {
        behind(
                "alter table conversation.conversation disable trigger keep_to_the_steps",
                "alter table conversation.agreement disable trigger user",
                "create policy torn_down on conversation.acceptance for insert with check (true)",
                "create policy torn_down on conversation.conversation for insert with check (true)");
        assertThat(as(attempt.who, attempt.sql)).isOne();
    }

    @Test
    void theStepsOfThePeopleThemselvesAreOpen() {
        for (List<Object> step : List.<List<Object>>of(
                List.of(BART, Attempt.accept(BART)),
                List.of(BART, Attempt.step(OFFERED, "state = 'agreed'")),
                List.of(FATIMA, Attempt.step(OFFERED, "state = 'called_off'")),
                List.of(
                        BART,
                        Attempt.step(
                                AGREED,
                                "state = 'proposed', starts_at = '2027-01-01', proposed_by = '" + BART + "'")))) {
            assertThatCode(() -> assertThat(as((UUID) step.getFirst(), (String) step.getLast()))
                            .isOne())
                    .as("%s", step)
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void bartTakesHisEndingBackAndFatimaDoesNot() throws SQLException {
        String back = "select conversation.take_back('%s')".formatted(ENDED);
        assertThat(answer(FATIMA, back)).isEqualTo("f");
        assertThat(answer(DAAN, back)).isEqualTo("f");
        assertThat(answer(BART, back)).isEqualTo("t");
        assertThat(answer(BART, back)).isEqualTo("f");
        assertThat(answer(BART, "select closed_at from conversation.agreement where id = '%s'".formatted(ENDED)))
                .isNull();
    }

    private int as(UUID who, String sql) throws SQLException {
        try (Connection app = house.appAs(who);
                var statement = app.createStatement()) {
            int rows = statement.executeUpdate(sql);
            app.commit();
            return rows;
        }
    }

    private @org.jspecify.annotations.Nullable String answer(UUID who, String sql) throws SQLException {
        try (Connection app = house.appAs(who);
                var statement = app.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            String answer = row.getString(1);
            app.commit();
            return answer;
        }
    }

    private void behind(String... all) throws SQLException {
        try (Connection superuser = house.superuser();
                var statement = superuser.createStatement()) {
            for (String sql : Arrays.asList(all)) {
                statement.execute(sql);
            }
        }
    }

    private static String talk(UUID id, String state) {
        return """
                insert into conversation.conversation (id, employee_id, manager_id, kind, state, proposed_by, proposed_at, starts_at, duration_minutes, setting)
                values ('%s', '%s', '%s', 'check_in', '%s', '%s', now(), now(), 30, 'walk')""".formatted(id, BART, FATIMA, state, FATIMA);
    }

    private static String agreement(UUID id, String closed) {
        return """
                insert into conversation.agreement (id, conversation_id, employee_id, manager_id, promiser_id, promised_to_id, made_by, made_at, text, closed_at)
                values ('%1$s', '%2$s', '%3$s', '%4$s', '%3$s', '%4$s', '%4$s', now(), 'wat ik doe', %5$s)""".formatted(id, HELD, BART, FATIMA, closed);
    }
}
