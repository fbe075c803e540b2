package nl.klankbord.post.digest;

import static nl.klankbord.TheCast.BART;
import static nl.klankbord.TheCast.DAAN;
import static nl.klankbord.TheCast.FATIMA;
import static nl.klankbord.TheCast.JOLANDA;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.klankbord.conversation.TalkTest;
import nl.klankbord.conversation.Told;
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
