package nl.klankbord.post.notice;

import static nl.klankbord.TheCast.DAAN;
import static nl.klankbord.TheCast.FATIMA;
import static nl.klankbord.TheCast.TOMASZ;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.klankbord.conversation.TalkTest;
import nl.klankbord.conversation.confirmation.Confirmations;
import nl.klankbord.conversation.minutes.Minutes;
import nl.klankbord.conversation.minutes.MinutesText;
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

/** Minutes are read because a letter says that they are there, and the letter says nothing of what is in them. */
class NoticesDataTest extends TalkTest {

    @Autowired
    private Minutes minutes;

    @Autowired
    private Confirmations confirmations;

    @Autowired
    private Postman postman;

    @Autowired
    private Mailboxes mailboxes;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transaction;

    private Posted posted;
    private UUID talk;

    @BeforeEach
    void talked() {
        posted = new Posted(house);
        posted.becomesExample();
        talk = fatimaAndDaanTalk("2026-11-24T10:30");
        house.run("truncate post.mail cascade");
        clock.set("2026-11-24T12:00");
    }

    @Test
    void whatTheEmployeeWroteIsToldToTheManagerAndNobodyElse() {
        writes(DAAN, 0);
        bring();

        assertThat(posted.of(DAAN)).isEmpty();
        Delivered letter = looking(FATIMA, () -> mailboxes.own(10)).getFirst();
        assertThat(letter.subject()).isEqualTo("Er ligt iets voor je klaar");
        assertThat(letter.text())
                .contains(
                        "Daan schreef op wat jullie op dinsdag 24 november bespraken. Klopt het?",
                        "/conversations/" + talk + "/minutes/1")
                .doesNotContain("machine", "kas");
        assertThat(letter.invitation()).isNull();
    }

    @Test
    void itIsInTheLanguageOfWhoReadsIt() {
        house.run("update access.account set language = 'en' where person_id = ?", DAAN);
        writes(FATIMA, 0);
        bring();

        assertThat(looking(DAAN, () -> mailboxes.own(10)).getFirst().text())
                .contains("Fatima wrote down what you discussed together on Tuesday 24 November. Is it right?");
    }

    @Test
    void aSecondVersionBeforeTheLetterWentIsOneLetterAndAfterwardsAnother() {
        writes(FATIMA, 0);
        writes(FATIMA, 1);
        assertThat(posted.told(DAAN)).containsExactly("notice 0 waiting");
        bring();
        assertThat(looking(DAAN, () -> mailboxes.own(10)).getFirst().text()).contains("/minutes/2");

        writes(FATIMA, 2);
        assertThat(posted.told(DAAN)).containsExactlyInAnyOrder("notice 0 unsent", "notice 0 waiting");
    }

    @Test
    void whoSaidYesBeforeTheLetterWentIsNotWrittenTo() {
        writes(DAAN, 0);
        looking(FATIMA, () -> confirmations.confirm(talk, 1));
        bring();

        assertThat(posted.of(FATIMA)).isEmpty();
    }

    @Test
    void whoChoseToHearLessReadsItInTheirOverview() {
        house.run(
                "insert into post.preference values (?, 'weekly', true, now()), (?, 'none', true, now())",
                DAAN,
                FATIMA);
        writes(FATIMA, 0);
        writes(DAAN, 1);
        bring();

        assertThat(posted.of(DAAN)).isEmpty();
        assertThat(posted.of(FATIMA)).isEmpty();
    }

    @Test
    void aNoticeAboutWhatSomebodyMayNotSeeIsNoLetter() {
        writes(DAAN, 0);
        looking(DAAN, () -> asks("post.notify('%s', '%s', now())".formatted(talk, TOMASZ)));
        bring();

        assertThat(posted.of(TOMASZ)).isEmpty();
        assertThatThrownBy(() -> looking(DAAN, () -> asks("post.notify('%s', '%s', now())".formatted(talk, DAAN))))
                .isInstanceOf(DataAccessException.class);
    }

    /** Daan asks what others wrote about him: Fatima hears that somebody does, whatever she chose to hear, and he not who is asked. */
    @Test
    void whoWroteSomethingHearsThatItIsAskedForAndNobodyElse() {
        as(FATIMA).post("/people/" + DAAN + "/notes", "text", "Over de machine");
        house.run("insert into post.preference values (?, 'none', true, now())", FATIMA);
        as(DAAN).post("/me/request");
        assertThat(looking(DAAN, () -> mailboxes.own(10))).isEmpty();
        bring();

        assertThat(posted.of(DAAN)).isEmpty();
        assertThat(posted.of(TOMASZ)).isEmpty();
        Delivered letter = looking(FATIMA, () -> mailboxes.own(10)).getFirst();
        assertThat(letter.text())
                .contains("Iemand vraagt naar wat jij voor jezelf opschreef", "donderdag 24 december", "/me/reviews")
                .doesNotContain("machine", "Daan");
    }

    @Test
    void aQuestionThatWasTakenBackIsNoLetter() {
        as(FATIMA).post("/people/" + DAAN + "/notes", "text", "Over de machine");
        as(DAAN).post("/me/request");
        as(DAAN).delete("/me/request/" + house.id("select id from privacy.request"));
        bring();

        assertThat(posted.of(FATIMA)).isEmpty();
    }

    private boolean asks(String what) {
        transaction.executeWithoutResult(
                _ -> database.sql("select " + what).query((row, number) -> true).single());
        return true;
    }

    private void writes(UUID who, int basedOn) {
        looking(who, () -> minutes.lay(talk, text("Over de machine " + basedOn, basedOn)));
    }

    private static MinutesText text(String words, int basedOn) {
        return new MinutesText(basedOn, words, List.of(), Map.of(), 0);
    }

    private void bring() {
        posted.waiting().forEach(postman::bring);
    }
}
