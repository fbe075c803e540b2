package nl.klankbord.post.digest;

import static nl.klankbord.TheCast.BART;
import static nl.klankbord.TheCast.DAAN;
import static nl.klankbord.TheCast.FATIMA;
import static nl.klankbord.TheCast.JOLANDA;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.klankbord.conversation.TalkTest;
import nl.klankbord.conversation.Told;
import nl.klankbord.conversation.minutes.Minutes;
import nl.klankbord.conversation.minutes.MinutesText;
import nl.klankbord.post.Posted;
import nl.klankbord.post.mail.Postman;
import nl.klankbord.post.mailbox.Delivered;
import nl.klankbord.post.mailbox.Mailboxes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** One letter for what is near, promised or waiting; read in the mailboxes of an example. */
class DigestsDataTest extends TalkTest {

    @Autowired
    private Digests digests;

    @Autowired
    private Postman postman;

    @Autowired
    private Mailboxes mailboxes;

    @Autowired
    private Minutes minutes;

    private Posted posted;

    @BeforeEach
    void look() {
        posted = new Posted(house);
        posted.becomesExample();
    }

    @Test
    void daanHearsWhatIsNearPromisedAndWaiting() {
        Told told = new Told(house);
        told.agreed(DAAN, FATIMA, "2026-11-25T10:00");
        told.agreed(DAAN, FATIMA, "2026-12-08T10:00");
        told.proposed(DAAN, FATIMA, "2026-11-30T14:00", FATIMA);
        told.promise(
                told.held(DAAN, FATIMA, "2026-11-10T10:00"), DAAN, FATIMA, DAAN, "Handschoenen halen", "2026-11-25");

        write();

        assertThat(text(DAAN))
                .contains(
                        "Dit komt eraan\n- Met Fatima praat je op woensdag 25 november om 10.00.",
                        "Dit beloofde je\n- Voor woensdag 25 november beloofde je Fatima iets.",
                        "Dit wacht op jou\n- Fatima wil op maandag 30 november om 14.00 met je praten. Past dat?")
                .doesNotContain("Handschoenen", "8 december", "kas");
    }

    /** Of what somebody keeps for themselves a letter says that its day came, and not a word of it. */
    @Test
    void fatimaIsRemindedOfHerOwnAndNotOfWhat() {
        String remind = """
                insert into coach.notebook (id, author_id, thought, otherwise, attempt, remind_on, written_on, ends_on)
                values (gen_random_uuid(), ?, 'Daan wil niet', 'hij durft niet', 'vraag het', ?::date, '2026-11-20', '2027-01-20')""";
        house.run(remind, FATIMA, "2026-11-24");
        house.run(remind, BART, "2026-11-25");

        write();

        assertThat(text(FATIMA))
                .contains("Dit wacht op jou\n- Je wilde ergens aan denken.")
                .doesNotContain("Daan", "durft", "vraag het");
        assertThat(house.count("post.mail where person_id <> ?", FATIMA)).isZero();
    }

    /** On Fridays the weekend is told too; the page itself shows it on the day, and the letter says so. */
    @Test
    void whatComesBeforeTheNextLetterIsNotSaidToLieThere() {
        house.run("""
                insert into coach.evidence (id, author_id, about_id, idea, speaks_for, speaks_against, review_on, written_on, ends_on)
                values (gen_random_uuid(), ?, ?, 'Hij wil niet', '', '', '2026-11-29', '2026-11-20', '2026-12-22')""", FATIMA, DAAN);
        clock.set("2026-11-27T07:00");

        write();

        assertThat(text(FATIMA))
                .contains("Deze dagen wil je ergens aan denken. Waaraan, lees je op die dag")
                .doesNotContain("Daan", "wil niet");
    }

    @Test
    void whereNothingIsToBeToldThereIsNoLetter() {
        write();

        assertThat(house.count("post.mail")).isZero();
    }

    @Test
    void askedTwiceItIsStillOneLetter() {
        new Told(house).agreed(DAAN, FATIMA, "2026-11-25T10:00");
        digests.write();
        digests.write();
        assertThat(house.count("post.mail where person_id = ?", DAAN)).isOne();

        posted.waiting().forEach(postman::bring);
        assertThat(looking(DAAN, () -> mailboxes.own(10))).hasSize(1);
        digests.write();
        posted.waiting().forEach(postman::bring);
        assertThat(looking(DAAN, () -> mailboxes.own(10))).hasSize(1);
    }

    @Test
    void whoChoseMondaysHearsOnMondaysAndWhoChoseNothingNever() {
        house.run(
                "insert into post.preference values (?, 'weekly', true, now()), (?, 'none', true, now())", DAAN, BART);
        new Told(house).agreed(DAAN, FATIMA, "2026-12-03T10:00");
        new Told(house).agreed(BART, FATIMA, "2026-12-01T10:00");
        write();
        assertThat(posted.of(DAAN)).isEmpty();

        clock.set("2026-11-30T07:00");
        write();

        assertThat(text(DAAN)).contains("donderdag 3 december");
        assertThat(text(FATIMA)).contains("dinsdag 1 december").doesNotContain("3 december");
        assertThat(posted.of(BART)).isEmpty();
    }

    @Test
    void nobodyIsWrittenToAtTheWeekendOrWithoutAnAccount() {
        new Told(house).agreed(DAAN, FATIMA, "2026-11-30T10:00");
        clock.set("2026-11-28T07:00");
        assertThat(digests.write()).isZero();

        house.run("update access.account set closed_at = '2026-11-23' where person_id = ?", JOLANDA);
        clock.set("2026-11-30T07:00");
        assertThat(digests.write()).isEqualTo(8);
    }

    @Test
    void aDigestOfYesterdayIsOldNews() {
        new Told(house).agreed(DAAN, FATIMA, "2026-11-25T10:00");
        house.run("truncate access.organisation");
        house.run("insert into access.organisation values (true, 'Echt', false, now())");
        digests.write();
        clock.set("2026-11-25T07:00");

        posted.waiting().forEach(postman::bring);

        assertThat(house.count("post.mail")).isZero();
    }

    /** The day before, in the letter of that day; not again on the day itself, and not because the mail server was away. */
    @Test
    void whoPromisedIsRemindedBeforeTheDayAndOnce() {
        Told told = new Told(house);
        UUID talk = told.held(DAAN, FATIMA, "2026-11-10T10:00");
        told.promise(talk, DAAN, FATIMA, DAAN, "Handschoenen halen", "2026-11-25");
        told.promise(talk, DAAN, FATIMA, FATIMA, "Bellen met de gemeente", "2026-11-25");
        write();

        assertThat(text(DAAN)).contains("Voor woensdag 25 november beloofde je Fatima iets.");
        assertThat(text(FATIMA))
                .as("the manager as much as the employee")
                .contains("Voor woensdag 25 november beloofde je Daan iets.")
                .doesNotContain("gemeente");

        clock.set("2026-11-25T07:00");
        write();
        clock.set("2026-11-30T07:00");
        write();
        assertThat(looking(DAAN, () -> mailboxes.own(10))).hasSize(1);
        assertThat(as(DAAN).get("/"))
                .as("on Vandaag it stands until it is done")
                .bodyText()
                .contains("Handschoenen halen");
    }

    @Test
    void aLetterThatIsTriedAgainSaysTheSame() {
        Told told = new Told(house);
        told.promise(
                told.held(DAAN, FATIMA, "2026-11-10T10:00"), DAAN, FATIMA, DAAN, "Handschoenen halen", "2026-11-25");
        house.run("insert into conversation.reminder select ?, id, '2026-11-24' from conversation.agreement", DAAN);

        write();

        assertThat(text(DAAN)).contains("beloofde je Fatima iets");
    }

    /** A manager of many promises is reminded of the one that is near, however many are older. */
    @Test
    void theOneThatIsNearIsNotHiddenBehindOlderOnes() {
        Told told = new Told(house);
        UUID talk = told.held(DAAN, FATIMA, "2026-10-06T10:00");
        for (int day = 10; day < 22; day++) {
            told.promise(talk, DAAN, FATIMA, FATIMA, "Oud " + day, "2026-10-" + day);
        }
        told.promise(talk, DAAN, FATIMA, FATIMA, "Nieuw", "2026-11-25");

        write();

        assertThat(text(FATIMA)).contains("Voor woensdag 25 november beloofde je Daan iets.");
    }

    @Test
    void minutesThatWaitForAYesAreAskedForOnce() {
        UUID talk = fatimaAndDaanTalk("2026-11-24T10:30");
        clock.set("2026-11-24T12:00");
        looking(DAAN, () -> minutes.lay(talk, new MinutesText(0, "Geheim over de machine", List.of(), Map.of(), 0)));
        house.run("truncate post.mail cascade");
        clock.set("2026-11-25T07:00");
        write();

        assertThat(text(FATIMA))
                .contains("Daan schreef op wat jullie op dinsdag 24 november bespraken. Klopt het?")
                .doesNotContain("Geheim");

        clock.set("2026-11-26T07:00");
        write();
        assertThat(looking(FATIMA, () -> mailboxes.own(10))).hasSize(1);
        assertThat(as(FATIMA).get("/")).bodyText().contains("Daan schreef op wat jullie bespraken.");
    }

    @Test
    void aYesThatWasTakenBackIsToldOnceAlsoWhenTheMinutesWereAskedForBefore() {
        UUID talk = fatimaAndDaanTalk("2026-11-24T10:30");
        clock.set("2026-11-24T12:00");
        looking(DAAN, () -> minutes.lay(talk, new MinutesText(0, "Geheim over de machine", List.of(), Map.of(), 0)));
        house.run("truncate post.mail cascade");
        clock.set("2026-11-25T07:00");
        write();
        String page = "/conversations/" + talk + "/minutes/1";
        as(FATIMA).post(page + "/confirmation");
        as(DAAN).post(page + "/withdrawal");
        house.run("truncate post.mail cascade");
        clock.set("2026-11-26T07:00");
        write();

        assertThat(text(FATIMA))
                .contains("Daan nam het ja terug op het verslag van dinsdag 24 november. Lees wat er nu geldt.")
                .doesNotContain("Geheim");

        clock.set("2026-11-27T07:00");
        write();
        assertThat(looking(FATIMA, () -> mailboxes.own(10))).hasSize(1);
        assertThat(looking(DAAN, () -> mailboxes.own(10))).isEmpty();
    }

    private void write() {
        digests.write();
        posted.waiting().forEach(postman::bring);
    }

    private String text(UUID person) {
        List<Delivered> letters = looking(person, () -> mailboxes.own(10));
        assertThat(letters).hasSize(1);
        return letters.getFirst().text();
    }
}
