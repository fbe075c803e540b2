package nl.klankbord.conversation.series;

import static nl.klankbord.TheCast.DAAN;
import static nl.klankbord.TheCast.FATIMA;
import static nl.klankbord.TheCast.MARIT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.UUID;
import nl.klankbord.conversation.Kind;
import nl.klankbord.conversation.Setting;
import nl.klankbord.conversation.TalkTest;
import nl.klankbord.post.Posted;
import nl.klankbord.post.mail.Postman;
import nl.klankbord.post.mailbox.Delivered;
import nl.klankbord.post.mailbox.Mailboxes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What the calendars of two people are told of their rhythm, from the yes to the end. */
class RhythmInCalendarsTest extends TalkTest {

    @Autowired
    private Rhythms rhythms;

    @Autowired
    private RhythmChore chore;

    @Autowired
    private Postman postman;

    @Autowired
    private Mailboxes mailboxes;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transaction;

    private Posted posted;

    @BeforeEach
    void look() {
        posted = new Posted(house);
        posted.becomesExample();
    }

    @Test
    void aYesIsOneLetterForEachAndItsTalksStandInBothCalendars() {
        agreed();

        assertThat(posted.told(DAAN)).containsExactly("repetition 0 waiting");
        assertThat(posted.told(FATIMA)).containsExactly("repetition 0 waiting");
        assertThat(standing(DAAN)).isEqualTo(4);
        assertThat(standing(FATIMA)).isEqualTo(4);
    }

    @Test
    void theLetterSaysWhenAndWithWhomAndNoWordThatSomebodyTyped() {
        agreed();
        bring();

        Delivered letter = newest(DAAN);
        assertThat(letter.subject()).isEqualTo("Een ritme voor in je agenda");
        assertThat(letter.text())
                .contains(
                        "Jij en Fatima hebben een ritme om te praten afgesproken. Het duurt elke keer 15 minuten.",
                        "- dinsdag 1 december om 10.30",
                        "/people/" + FATIMA + "/series")
                .doesNotContain("kas", "Zullen we");
        assertThat(slip(letter))
                .contains(
                        "METHOD:REQUEST",
                        "RRULE:FREQ=WEEKLY;INTERVAL=2\r\n",
                        "DTSTART;TZID=Europe/Amsterdam:20261201T103000",
                        "RSVP=FALSE",
                        "SUMMARY:Afspraak")
                .doesNotContain("kas", "Zullen we", "Fatima");
    }

    @Test
    void toppingUpIsNoLetterButStandsInTheCalendars() {
        agreed();
        bring();
        clock.set("2027-01-04T03:00");

        chore.pieces().forEach(Runnable::run);

        assertThat(posted.told(DAAN)).containsExactly("repetition 0 unsent");
        assertThat(house.count("post.invitation where person_id = ? and stands and starts_at > '2027-01-04'", DAAN))
                .isEqualTo(4);
    }

    @Test
    void whatIsSkippedGoesAloneAndComesBackByItself() {
        UUID rhythm = agreed();
        bring();
        UUID talk = talk("2026-12-15");
        pass();
        done(looking(DAAN, () -> rhythms.skip(talk, 0)));
        bring();

        assertThat(slip(newest(FATIMA)))
                .contains(
                        "METHOD:CANCEL",
                        "UID:" + rhythm + "@klankbord",
                        "RECURRENCE-ID;TZID=Europe/Amsterdam:20261215T103000",
                        "SEQUENCE:1",
                        "STATUS:CANCELLED")
                .doesNotContain("RRULE:FREQ=WEEKLY;INTERVAL=2");
        assertThat(newest(FATIMA).text()).contains("dinsdag 15 december om 10.30 staat niet meer");
        assertThat(standing(DAAN)).isEqualTo(3);

        pass();
        done(looking(DAAN, () -> rhythms.takeBackSkip(talk)));
        bring();

        assertThat(slip(newest(FATIMA)))
                .contains("METHOD:REQUEST", "UID:" + talk + "@klankbord", "SEQUENCE:2", "DTSTART:20261215T093000Z");
        assertThat(standing(DAAN)).isEqualTo(4);
    }

    @Test
    void theTimeThatLeftIsSaidAlsoWhenSomethingElseTookItsPlaceBeforeTheLetterWent() {
        agreed();
        bring();
        UUID talk = talk("2026-12-15");
        pass();
        done(looking(DAAN, () -> rhythms.skip(talk, 0)));
        pass();
        done(looking(DAAN, () -> rhythms.takeBackSkip(talk)));
        bring();

        assertThat(posted.told(DAAN))
                .containsExactly("repetition 0 unsent", "withdrawal 1 unsent", "invitation 2 unsent");
    }

    @Test
    void whatWasSkippedBeforeTheLetterWentIsNotInIt() {
        agreed();
        pass();
        done(looking(DAAN, () -> rhythms.skip(talk("2026-12-15"), 0)));
        bring();

        assertThat(posted.told(FATIMA)).contains("repetition 0 unsent");
        assertThat(looking(FATIMA, () -> mailboxes.own(10)).stream().map(RhythmInCalendarsTest::slip))
                .anyMatch(slip -> slip.contains("EXDATE;TZID=Europe/Amsterdam:20261215T103000"));
    }

    @Test
    void whatIsMovedLeavesTheRhythmAndStandsByItselfAfterTheYes() {
        agreed();
        bring();
        UUID talk = talk("2026-12-15");
        pass();
        done(looking(FATIMA, () -> proposals.counter(talk, 0, offer("2026-12-16T16:00"))));
        assertThat(standing(DAAN)).isEqualTo(3);
        pass();
        done(looking(DAAN, () -> proposals.accept(talk, 1)));
        bring();

        assertThat(posted.told(DAAN))
                .containsExactly("repetition 0 unsent", "withdrawal 1 unsent", "invitation 2 unsent");
        assertThat(looking(DAAN, () -> mailboxes.own(10)).stream().map(RhythmInCalendarsTest::slip))
                .anyMatch(slip ->
                        slip.contains("UID:" + talk + "@klankbord") && slip.contains("DTSTART:20261216T150000Z"));
    }

    @Test
    void stoppingIsOneLetterForWhatWasToComeAndOneForWhatWasMoved() {
        UUID rhythm = agreed();
        UUID talk = talk("2026-12-15");
        bring();
        pass();
        done(looking(FATIMA, () -> proposals.counter(talk, 0, offer("2026-12-16T16:00"))));
        done(looking(DAAN, () -> proposals.accept(talk, 1)));
        bring();
        clock.set("2026-12-02T09:00");

        looking(DAAN, () -> rhythms.stop(rhythm));
        bring();

        assertThat(posted.told(FATIMA)).contains("ending 1 unsent", "withdrawal 3 unsent");
        assertThat(looking(FATIMA, () -> mailboxes.own(2)).stream().map(RhythmInCalendarsTest::slip))
                .anyMatch(slip -> slip.contains("METHOD:REQUEST")
                        && slip.contains("RRULE:FREQ=WEEKLY;UNTIL=20261202T080000Z;INTERVAL=2"))
                .anyMatch(slip -> slip.contains("METHOD:CANCEL") && slip.contains("UID:" + talk));
        assertThat(house.count("post.invitation where stands and starts_at > '2026-12-02'"))
                .isZero();
        assertThat(standing(DAAN)).as("what they talked about yesterday stays").isOne();
    }

    @Test
    void whatStopsBeforeItBeganGoesAltogether() {
        UUID rhythm = agreed();
        bring();
        pass();
        looking(FATIMA, () -> rhythms.stop(rhythm));
        bring();

        assertThat(slip(newest(DAAN)))
                .contains("METHOD:CANCEL", "UID:" + rhythm + "@klankbord", "STATUS:CANCELLED", "SEQUENCE:1");
        assertThat(standing(DAAN)).isZero();
    }

    @Test
    void whatIsKeptOfTheRhythmBeforeStandsByItself() {
        UUID first = agreed();
        writes(DAAN, talk("2026-12-15"), "Alleen voor mij");
        bring();
        pass();
        UUID second = done(looking(DAAN, () -> rhythms.propose(FATIMA, ask("2026-12-15", 1))));
        done(looking(FATIMA, () -> rhythms.accept(second, 0)));
        bring();

        assertThat(posted.told(DAAN))
                .containsExactlyInAnyOrder(
                        "repetition 0 unsent", "ending 1 unsent", "invitation 2 unsent", "repetition 0 unsent");
        assertThat(looking(DAAN, () -> mailboxes.own(10)).stream().map(RhythmInCalendarsTest::slip))
                .as("the new rhythm leaves that day to what was kept")
                .anyMatch(slip ->
                        slip.contains("UID:" + second) && slip.contains("EXDATE;TZID=Europe/Amsterdam:20261215T103000"))
                .anyMatch(slip -> slip.contains("UID:" + first) && slip.contains("METHOD:CANCEL"));
        assertThat(house.count(
                        "post.invitation where person_id = ? and stands and starts_at = '2026-12-15 10:30+01'", DAAN))
                .isOne();
    }

    @Test
    void theEndOfTheLineIsToldToBothCalendars() {
        agreed();
        bring();
        house.run("update people.reporting_line set ends_on = '2026-12-05' where employee_id = ?", DAAN);
        clock.set("2026-12-06T03:00");

        chore.pieces().forEach(Runnable::run);

        assertThat(posted.told(DAAN)).contains("ending 1 waiting");
        assertThat(posted.told(FATIMA)).contains("ending 1 waiting");
        assertThat(standing(FATIMA)).isOne();
    }

    @Test
    void whoWantsNoInvitationsHearsNothingOfItAlsoNotTheEnd() {
        house.run("insert into post.preference values (?, 'daily', false, now())", DAAN);
        UUID rhythm = agreed();
        bring();
        pass();
        looking(FATIMA, () -> rhythms.stop(rhythm));
        bring();

        assertThat(posted.told(DAAN)).isEmpty();
        assertThat(posted.told(FATIMA)).containsExactly("repetition 0 unsent", "ending 1 unsent");
    }

    @Test
    void nobodyRepeatsOrEndsWhatTheyAreNoPartOf() {
        UUID rhythm = agreed();
        String strangers =
                "post.repeat(gen_random_uuid(), array['/x', '/x'], array['%s', '%s']::uuid[], now(), 'Europe/Amsterdam', 'FREQ=WEEKLY;INTERVAL=1', 30, now())"
                        .formatted(DAAN, FATIMA);
        assertThatThrownBy(() -> asks(strangers)).isInstanceOf(DataAccessException.class);
        asks("post.end_repetition('%s', now())".formatted(rhythm));
        asks("post.fill('%s', array[gen_random_uuid()], array['/x'], array[now()], array[true], true, now())"
                .formatted(rhythm));

        assertThat(house.count("post.repetition where ends_at is null")).isEqualTo(2);
        assertThat(house.count("post.invitation")).isEqualTo(8);
    }

    @Test
    void afterAYearTheLastWordStillKnowsWhatWasSkipped() {
        UUID rhythm = agreed();
        bring();
        UUID talk = talk("2026-12-15");
        done(looking(DAAN, () -> rhythms.skip(talk, 0)));
        bring();
        clock.set("2027-11-24T03:00");
        chore.pieces().forEach(Runnable::run);
        transaction.executeWithoutResult(_ -> database.sql("select post.forget('2027-11-24')")
                .query((row, number) -> true)
                .single());

        looking(DAAN, () -> rhythms.stop(rhythm));
        bring();

        assertThat(slip(newest(DAAN))).contains("EXDATE;TZID=Europe/Amsterdam:20261215T103000", "UNTIL=2027112");
    }

    private void asks(String what) {
        looking(
                MARIT,
                () -> transaction.execute(_ -> database.sql("select " + what)
                        .query((row, number) -> true)
                        .single()));
    }

    private UUID agreed() {
        UUID id = done(looking(FATIMA, () -> rhythms.propose(DAAN, ask("2026-12-01", 2))));
        return done(looking(DAAN, () -> rhythms.accept(id, 0)));
    }

    private static Ask ask(String first, int weeks) {
        Rhythm rhythm = new Rhythm(LocalDate.parse(first), weeks, LocalTime.of(10, 30), ZoneId.of("Europe/Amsterdam"));
        return new Ask(rhythm, Kind.CHECK_IN, 15, Setting.WALK, "langs de kas", "Zullen we?");
    }

    private UUID talk(String day) {
        return house.id(
                "select id from conversation.conversation where series_day = ?::date and state = 'agreed'", day);
    }

    private void bring() {
        posted.waiting().forEach(postman::bring);
    }

    private void pass() {
        clock.pass(Duration.ofMinutes(1));
    }

    private long standing(UUID person) {
        return house.count("post.invitation where person_id = ? and stands", person);
    }

    private Delivered newest(UUID person) {
        return looking(person, () -> mailboxes.own(1)).getFirst();
    }

    private static String slip(Delivered letter) {
        String slip = letter.invitation();
        return slip == null ? "" : slip.replace("\r\n ", "");
    }
}
