package nl.klankbord.conversation.experience;

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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.klankbord.HouseTest;
import nl.klankbord.conversation.Told;
import nl.klankbord.web.NotHere;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ExperiencesDataTest extends HouseTest {

    @Autowired
    private Experiences experiences;

    @Autowired
    private Revealings revealings;

    @Autowired
    private ExperienceRows rows;

    private UUID talk;

    @BeforeEach
    void talked() {
        talk = new Told(house).held(DAAN, FATIMA, "2026-11-23T10:30");
    }

    @Test
    void eachReadsTheirOwnAnswerAndNotTheOthers() {
        daanSays(2, 4);
        fatimaSays();
        assertThat(seenBy(DAAN).employee().felt()).contains(new Impression(2, 4));
        assertThat(seenBy(DAAN).manager().none()).isTrue();
        assertThat(seenBy(FATIMA).manager().meant()).contains(new Impression(4, 2));
        assertThat(seenBy(FATIMA).employee().none()).isTrue();
    }

    @Test
    void whenDaanAgreesBothSeeBothAndWhenHeTakesItBackNeitherDoes() {
        daanSays(2, 4);
        fatimaSays();
        assertThat(looking(DAAN, () -> revealings.reveal(talk))).isTrue();
        assertThat(seenBy(FATIMA).employee().felt()).contains(new Impression(2, 4));
        assertThat(seenBy(DAAN).manager().meant()).contains(new Impression(4, 2));

        looking(DAAN, () -> {
            revealings.withdraw(talk);
            return true;
        });
        assertThat(seenBy(FATIMA).employee().none()).isTrue();
        assertThat(seenBy(DAAN).manager().none()).isTrue();
    }

    /** Everything that Fatima's own role can read of it, system columns too, in each of the four cases. */
    @Test
    void notAgreeingCannotBeToldFromNotAnswering() throws SQLException {
        fatimaSays();
        List<String> notAnswered = allThatFatimaCanRead();
        daanSays(2, 4);
        List<String> notAgreed = allThatFatimaCanRead();
        looking(DAAN, () -> revealings.reveal(talk));
        assertThat(allThatFatimaCanRead()).isNotEqualTo(notAnswered);
        looking(DAAN, () -> {
            revealings.withdraw(talk);
            return true;
        });
        List<String> takenBack = allThatFatimaCanRead();
        looking(DAAN, () -> {
            experiences.takeBack(talk);
            return true;
        });

        assertThat(notAnswered).isNotEmpty();
        assertThat(notAgreed).isEqualTo(notAnswered);
        assertThat(takenBack).isEqualTo(notAnswered);
        assertThat(allThatFatimaCanRead()).isEqualTo(notAnswered);
    }

    /** A refusal of the database that differs would be an answer too. */
    @Test
    void noAttemptOfFatimaEndsOtherwiseWhenDaanSaidSomething() throws SQLException {
        List<String> attempts = List.of(
                "insert into conversation.experience (conversation_id, author_id, employee_id, manager_id) values ('%s', '%s', '%s', '%s')"
                        .formatted(talk, DAAN, DAAN, FATIMA),
                "insert into conversation.experience (conversation_id, author_id, employee_id, manager_id) values ('%s', '%s', '%s', '%s') on conflict do nothing"
                        .formatted(talk, DAAN, DAAN, FATIMA),
                "insert into conversation.revealing values ('%s', '%s', '%s')".formatted(talk, DAAN, FATIMA),
                "update conversation.experience set felt_connection = 4 where author_id = '" + DAAN + "'",
                "delete from conversation.experience where author_id = '" + DAAN + "'",
                "delete from conversation.revealing");
        List<String> before = outcomes(attempts);
        daanSays(1, 1);
        assertThat(outcomes(attempts)).isEqualTo(before);
        assertThat(before).containsExactly("42501", "42501", "42501", "0", "0", "0");
    }

    @Test
    void whatDaanTakesBackIsGoneAndNoLongerSideBySide() {
        daanSays(2, 4);
        looking(DAAN, () -> revealings.reveal(talk));
        looking(DAAN, () -> {
            experiences.takeBack(talk);
            return true;
        });
        assertThat(house.count("conversation.experience")).isZero();
        assertThat(house.count("conversation.revealing")).isZero();
    }

    @Test
    void anAnswerIsGivenAnewWithASecondTap() {
        daanSays(2, 4);
        daanSays(3, 1);
        assertThat(seenBy(DAAN).employee().felt()).contains(new Impression(3, 1));
        assertThat(house.count("conversation.experience")).isEqualTo(1);
    }

    @Test
    void beforeTheyTalkedNobodySaysHowItWas() {
        UUID ahead = new Told(house).agreed(DAAN, FATIMA, "2026-11-27T10:30");
        UUID offered = new Told(house).proposed(DAAN, FATIMA, "2026-11-20T10:30", FATIMA);
        for (UUID early : List.of(ahead, offered)) {
            assertThat(looking(DAAN, () -> experiences.say(early, Question.FELT_CONNECTION, 2)))
                    .isFalse();
        }
        assertThat(house.count("conversation.experience")).isZero();
    }

    @Test
    void whatWasAimedAtOnlyFatimaSaysAndOnlyDaanReveals() {
        assertThat(looking(DAAN, () -> experiences.say(talk, Question.MEANT_CHALLENGE, 2)))
                .isFalse();
        assertThat(looking(DAAN, () -> revealings.reveal(talk))).isFalse();
        looking(DAAN, () -> experiences.say(talk, Question.FELT_CHALLENGE, 2));
        assertThat(looking(DAAN, () -> revealings.reveal(talk))).isFalse();
        assertThatThrownBy(() -> looking(FATIMA, () -> revealings.reveal(talk))).isInstanceOf(NotHere.class);
    }

    @Test
    void forEverybodyElseItIsNotThere() throws SQLException {
        daanSays(2, 4);
        fatimaSays();
        looking(DAAN, () -> revealings.reveal(talk));
        for (UUID other : List.of(MARIT, BART, JOLANDA, TOMASZ, YOUSSEF, ILSE, BRAM)) {
            assertThatThrownBy(() -> looking(other, () -> experiences.say(talk, Question.FELT_CONNECTION, 1)))
                    .isInstanceOf(NotHere.class);
            assertThatThrownBy(() -> looking(other, () -> revealings.reveal(talk)))
                    .isInstanceOf(NotHere.class);
            assertThat(read(other, "select 1 from conversation.experience")).isEmpty();
            assertThat(read(other, "select 1 from conversation.revealing")).isEmpty();
        }
    }

    private void daanSays(int connection, int challenge) {
        looking(DAAN, () -> experiences.say(talk, Question.FELT_CONNECTION, connection));
        looking(DAAN, () -> experiences.say(talk, Question.FELT_CHALLENGE, challenge));
    }

    private void fatimaSays() {
        looking(FATIMA, () -> experiences.say(talk, Question.MEANT_CONNECTION, 4));
        looking(FATIMA, () -> experiences.say(talk, Question.MEANT_CHALLENGE, 2));
    }

    private Sides seenBy(UUID viewer) {
        return looking(viewer, () -> rows.find(talk)).sides();
    }

    private List<String> allThatFatimaCanRead() throws SQLException {
        List<String> all = new java.util.ArrayList<>();
        for (String table : List.of("conversation", "experience", "revealing", "minutes", "proposal")) {
            all.addAll(read(FATIMA, "select xmin, ctid, t.* from conversation.%s t order by 2".formatted(table)));
        }
        return all;
    }

    private List<String> read(UUID viewer, String question) throws SQLException {
        try (Connection app = as(viewer, house.database().app().connect());
                var statement = app.createStatement();
                var found = statement.executeQuery(question)) {
            List<String> lines = new java.util.ArrayList<>();
            while (found.next()) {
                StringBuilder line = new StringBuilder();
                for (int at = 1; at <= found.getMetaData().getColumnCount(); at++) {
                    line.append(Optional.ofNullable(found.getString(at)).orElse("-"))
                            .append(' ');
                }
                lines.add(line.toString());
            }
            return lines;
        }
    }

    private List<String> outcomes(List<String> attempts) throws SQLException {
        List<String> outcomes = new java.util.ArrayList<>();
        for (String attempt : attempts) {
            try (Connection app = as(FATIMA, house.database().app().connect());
                    var statement = app.createStatement()) {
                outcomes.add("" + statement.executeUpdate(attempt));
            } catch (SQLException refused) {
                outcomes.add(refused.getSQLState());
            }
        }
        return outcomes;
    }

    private static Connection as(UUID viewer, Connection app) throws SQLException {
        app.setAutoCommit(false);
        try (var statement = app.createStatement()) {
            statement.execute("select set_config('k.viewer', '%s', true), set_config('k.today', '2026-11-24', true)"
                    .formatted(viewer));
        }
        return app;
    }
}
