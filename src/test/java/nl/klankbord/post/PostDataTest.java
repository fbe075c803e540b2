package nl.klankbord.post;

import static nl.klankbord.TheCast.BRAM;
import static nl.klankbord.TheCast.DAAN;
import static nl.klankbord.TheCast.FATIMA;
import static nl.klankbord.TheCast.MARIT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nl.klankbord.access.Looking;
import nl.klankbord.conversation.TalkTest;
import nl.klankbord.post.mail.Mails;
import nl.klankbord.post.mail.Postman;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What comes into the post by what people do, and who can see it. */
class PostDataTest extends TalkTest {

    @Autowired
    private Postman postman;

    @Autowired
    private Mails mails;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transaction;

    private Posted posted;

    @BeforeEach
    void look() {
        posted = new Posted(house);
    }

    @Test
    void anOfferIsNothingForACalendar() {
        fatimaAsksDaan("2026-11-27T10:30");

        assertThat(posted.waiting()).isEmpty();
        assertThat(house.count("post.invitation")).isZero();
    }

    @Test
    void aYesGoesIntoBothCalendars() {
        UUID talk = fatimaAndDaanTalk("2026-11-27T10:30");

        assertThat(posted.told(DAAN)).containsExactly("invitation 0 waiting");
        assertThat(posted.told(FATIMA)).containsExactly("invitation 0 waiting");
        assertThat(house.count(
                        "post.invitation where appointment_id = ? and stands and starts_at = '2026-11-27 10:30+01'",
                        talk))
                .isEqualTo(2);
        assertThat(house.count("post.task where task_name = 'mail'")).isEqualTo(2);
        assertThat(house.count("post.task t where exists (select from post.mail m where m.id::text = t.task_instance)"))
                .isEqualTo(2);
    }

    @Test
    void aYesThatIsSaidTwiceIsOneLetter() {
        UUID talk = fatimaAndDaanTalk("2026-11-27T10:30");
        done(looking(DAAN, () -> proposals.accept(talk, 0)));

        assertThat(posted.waiting()).hasSize(2);
    }

    @Test
    void whatWasNotAgreedAfterAllIsNotSent() {
        UUID talk = fatimaAsksDaan("2026-11-27T10:30");

        looking(
                DAAN,
                () -> transaction.execute(it -> {
                    done(proposals.accept(talk, 0));
                    it.setRollbackOnly();
                    return true;
                }));

        assertThat(posted.waiting()).isEmpty();
        assertThat(house.count("post.task")).isZero();
    }

    @Test
    void everyChangeIsALaterWordAboutTheSameAppointment() {
        UUID talk = fatimaAndDaanTalk("2026-11-27T10:30");
        clock.pass(Duration.ofMinutes(1));
        done(looking(FATIMA, () -> proposals.counter(talk, 1, offer("2026-11-30T16:00"))));
        clock.pass(Duration.ofMinutes(1));
        done(looking(DAAN, () -> proposals.accept(talk, 2)));
        clock.pass(Duration.ofMinutes(1));
        done(looking(DAAN, () -> proposals.callOff(talk, 3, "")));

        assertThat(posted.told(FATIMA))
                .containsExactly(
                        "invitation 0 waiting", "withdrawal 1 waiting", "invitation 2 waiting", "withdrawal 3 waiting");
        assertThat(posted.told(DAAN)).isEqualTo(posted.told(FATIMA));
        assertThat(house.count("post.invitation where not stands and sequence = 3"))
                .isEqualTo(2);
    }

    @Test
    void aWordThatWasOvertakenIsNotSaidAnyMore() {
        UUID talk = fatimaAndDaanTalk("2026-11-27T10:30");
        clock.pass(Duration.ofMinutes(1));
        done(looking(FATIMA, () -> proposals.counter(talk, 1, offer("2026-11-30T16:00"))));
        clock.pass(Duration.ofMinutes(1));
        done(looking(DAAN, () -> proposals.accept(talk, 2)));

        posted.waiting().forEach(it -> assertThat(postman.bring(it)).isEmpty());

        assertThat(posted.told(DAAN)).containsExactly("invitation 2 unsent");
    }

    @Test
    void whatNeverCameIntoACalendarNeedNotGoOutOfIt() {
        UUID talk = fatimaAndDaanTalk("2026-11-27T10:30");
        clock.pass(Duration.ofMinutes(1));
        done(looking(DAAN, () -> proposals.callOff(talk, 1, "")));

        posted.waiting().forEach(postman::bring);

        assertThat(posted.told(DAAN)).isEmpty();
    }

    @Test
    void whatCameIntoACalendarGoesOutOfIt() {
        UUID talk = fatimaAndDaanTalk("2026-11-27T10:30");
        posted.waiting().forEach(postman::bring);
        clock.pass(Duration.ofMinutes(1));
        done(looking(DAAN, () -> proposals.callOff(talk, 1, "")));
        posted.waiting().forEach(postman::bring);

        assertThat(posted.told(FATIMA)).containsExactly("invitation 0 unsent", "withdrawal 1 unsent");
    }

    @Test
    void whoWantsNoInvitationsGetsNone() {
        house.run("insert into post.preference values (?, 'daily', false, now())", DAAN);
        fatimaAndDaanTalk("2026-11-27T10:30");

        posted.waiting().forEach(postman::bring);

        assertThat(posted.told(DAAN)).isEmpty();
        assertThat(posted.told(FATIMA)).containsExactly("invitation 0 unsent");
    }

    @Test
    void whoHasNoAccountAnyMoreIsNotWrittenTo() {
        fatimaAndDaanTalk("2026-11-27T10:30");
        house.run("update access.account set closed_at = '2026-11-23' where person_id = ?", DAAN);

        posted.waiting().forEach(postman::bring);

        assertThat(posted.told(DAAN)).isEmpty();
    }

    @Test
    void everybodySeesTheirOwnPostAlone() {
        fatimaAndDaanTalk("2026-11-27T10:30");

        for (String table : List.of("post.mail", "post.invitation")) {
            assertThat(seen(DAAN, table)).isEqualTo(1);
            assertThat(seen(FATIMA, table)).isEqualTo(1);
            assertThat(seen(MARIT, table)).isZero();
            assertThat(seen(BRAM, table)).isZero();
        }
    }

    @Test
    void theAdministratorSeesWhoAndWhenAndNobodyElseDoes() {
        fatimaAndDaanTalk("2026-11-27T10:30");

        assertThat(seen(BRAM, "post.mail_log(false, null, 10)")).isEqualTo(2);
        assertThat(seen(FATIMA, "post.mail_log(false, null, 10)")).isZero();
        assertThat(seen(DAAN, "post.mail_log(true, null, 10)")).isZero();
    }

    @Test
    void nobodyInvitesOthersToWhatTheyAreNoPartOf() {
        String strangers = "post.invite(gen_random_uuid(), '/x', array['%s', '%s']::uuid[], now(), 30, now())"
                .formatted(DAAN, FATIMA);
        assertThatThrownBy(() -> seen(MARIT, strangers)).isInstanceOf(DataAccessException.class);
        UUID talk = fatimaAndDaanTalk("2026-11-27T10:30");
        seen(MARIT, "post.withdraw('%s', now())".formatted(talk));
        assertThat(house.count("post.invitation where stands")).isEqualTo(2);
    }

    @Test
    void afterNinetyDaysNobodyKnowsWhoWasWrittenTo() {
        fatimaAndDaanTalk("2026-11-27T10:30");
        clock.pass(Duration.ofDays(89));
        Looking.as(DAAN, mails::forget);
        assertThat(house.count("post.mail")).isEqualTo(2);
        clock.pass(Duration.ofDays(8));
        mails.forget();

        assertThat(house.count("post.mail")).isZero();
        assertThat(house.count("post.invitation")).isZero();
    }

    private long seen(UUID viewer, String what) {
        return looking(
                viewer,
                () -> transaction.execute(_ -> database.sql("select count(*) from " + what)
                        .query(Long.class)
                        .single()));
    }
}
