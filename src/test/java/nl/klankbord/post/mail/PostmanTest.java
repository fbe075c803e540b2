package nl.klankbord.post.mail;

import static nl.klankbord.TheCast.DAAN;
import static nl.klankbord.TheCast.FATIMA;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import nl.klankbord.conversation.TalkTest;
import nl.klankbord.post.Posted;
import nl.klankbord.post.mailbox.Mailboxes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How letters reach people, or do not: from the yes of two people to a mail server. */
class PostmanTest extends TalkTest {

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @Autowired
    private Mails mails;

    @Autowired
    private WritingDesk desk;

    @Autowired
    private Mailboxes mailboxes;

    private Posted posted;

    @BeforeEach
    void open() {
        posted = new Posted(house);
        server.start();
    }

    @AfterEach
    void close() {
        server.stop();
    }

    @Test
    void daanReadsWithWhomAndWhenAndNoWordThatWasTyped() throws Exception {
        UUID talk = fatimaAndDaanTalk("2026-11-27T10:30");

        assertThat(with(smtp()).bring(posted.of(DAAN).getFirst())).isEmpty();

        MimeMessage letter = server.getReceivedMessages()[0];
        assertThat(letter.getAllRecipients()[0]).hasToString("daan@delinde.example");
        assertThat(letter.getSubject()).isEqualTo("Een afspraak voor in je agenda");
        for (int way = 0; way < 2; way++) {
            assertThat(way(letter, way))
                    .contains(
                            "Dag Daan,",
                            "Je praat met Fatima op vrijdag 27 november om 10.30. Het duurt 15 minuten.",
                            "/conversations/" + talk,
                            "/less-mail/" + DAAN)
                    .doesNotContain("kas", "Ik hoor graag");
        }
        assertThat(posted.told(DAAN)).containsExactly("invitation 0 sent");
    }

    @Test
    void whoReadsEnglishGetsEnglish() throws Exception {
        house.run("update access.account set language = 'en' where person_id = ?", FATIMA);
        fatimaAndDaanTalk("2026-11-27T10:30");

        with(smtp()).bring(posted.of(FATIMA).getFirst());

        MimeMessage letter = server.getReceivedMessages()[0];
        assertThat(letter.getSubject()).isEqualTo("An appointment for your calendar");
        assertThat(letter.getHeader("Content-Language")).containsExactly("en");
        assertThat(way(letter, 0))
                .contains("Hello Fatima,", "You are talking with Daan on Friday 27 November at 10:30.");
        assertThat(way(letter, 1)).contains("<html lang=\"en\">");
    }

    @Test
    void aCalendarOfAnotherMakerReadsTheInvitationAndTheWithdrawal() throws Exception {
        UUID talk = fatimaAndDaanTalk("2026-11-27T10:30");
        posted.waiting().forEach(with(smtp())::bring);
        clock.pass(Duration.ofMinutes(1));
        done(looking(DAAN, () -> proposals.callOff(talk, 1, "Ik ben ziek")));
        posted.waiting().forEach(with(smtp())::bring);

        Map<String, List<String>> read = new TreeMap<>();
        for (MimeMessage letter : server.getReceivedMessages()) {
            var calendar = Biweekly.parse(way(letter, 2)).first();
            var event = calendar.getEvents().getFirst();
            assertThat(event.getUid().getValue()).isEqualTo(talk + "@klankbord");
            String guest = event.getAttendees().getFirst().getEmail();
            assertThat(guest).isEqualTo(letter.getAllRecipients()[0].toString());
            read.computeIfAbsent(guest, _ -> new ArrayList<>())
                    .add(calendar.getMethod().getValue() + event.getSequence().getValue());
            assertThat(way(letter, 0)).doesNotContain("ziek");
        }
        List<String> both = List.of("REQUEST0", "CANCEL1");
        assertThat(read).isEqualTo(Map.of("daan@delinde.example", both, "fatima@delinde.example", both));
    }

    @Test
    void aServerThatIsAwayIsTriedForTwoDaysAndThenTheAdministratorSeesIt() {
        fatimaAndDaanTalk("2026-11-27T10:30");
        UUID letter = posted.of(DAAN).getFirst();
        Postman postman = with(smtp());
        server.stop();

        List<Duration> pauses = new ArrayList<>();
        for (Optional<Instant> again = postman.bring(letter); again.isPresent(); again = postman.bring(letter)) {
            Duration pause = Duration.between(clock.instant(), again.get());
            pauses.add(pause);
            clock.pass(pause);
        }

        assertThat(pauses).hasSize(7).isSorted();
        assertThat(posted.told(DAAN)).containsExactly("invitation 0 undeliverable");
        assertThat(house.count("post.mail where id = ? and fault = 'server' and tries = 8", letter))
                .isOne();
    }

    @Test
    void aServerThatComesBackGetsTheLetterAfterAll() {
        fatimaAndDaanTalk("2026-11-27T10:30");
        UUID letter = posted.of(DAAN).getFirst();
        assertThat(with(new Smtp(new SmtpSetting("127.0.0.1", 1, "", "", "none", "k@k.example")))
                        .bring(letter))
                .contains(clock.instant().plus(Duration.ofMinutes(1)));

        assertThat(with(smtp()).bring(letter)).isEmpty();
        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(house.count("post.mail where id = ? and state = 'sent' and fault is null", letter))
                .isOne();
    }

    @Test
    void anAddressThatIsNotThereIsGivenUpAtOnce() throws Exception {
        fatimaAndDaanTalk("2026-11-27T10:30");
        UUID letter = posted.of(DAAN).getFirst();
        try (var no = new Refusing("550 5.1.1 no such user")) {
            assertThat(with(no.smtp()).bring(letter)).isEmpty();
        }

        assertThat(house.count("post.mail where id = ? and state = 'undeliverable' and fault = 'address'", letter))
                .isOne();
    }

    @Test
    void whatWasBroughtIsNotBroughtAgain() {
        fatimaAndDaanTalk("2026-11-27T10:30");
        UUID letter = posted.of(DAAN).getFirst();
        with(smtp()).bring(letter);
        with(smtp()).bring(letter);

        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void theExampleSendsNothingWhateverIsSetUp() {
        posted.becomesExample();
        fatimaAndDaanTalk("2026-11-27T10:30");

        with(smtp()).bring(posted.of(DAAN).getFirst());

        assertThat(server.getReceivedMessages()).isEmpty();
        assertThat(looking(DAAN, () -> mailboxes.own(10))).hasSize(1);
        assertThat(looking(FATIMA, () -> mailboxes.own(10))).isEmpty();
    }

    @Test
    void outsideTheExampleNoLetterIsKept() {
        fatimaAndDaanTalk("2026-11-27T10:30");
        UUID letter = posted.of(DAAN).getFirst();
        looking(DAAN, () -> {
            mailboxes.put(letter, "a", "b", "c", null);
            return true;
        });

        assertThat(house.count("post.mailbox")).isZero();
    }

    private Postman with(Smtp smtp) {
        return new Postman(mails, desk, mailboxes, smtp, clock);
    }

    private Smtp smtp() {
        return new Smtp(
                new SmtpSetting("127.0.0.1", server.getSmtp().getPort(), "", "", "none", "klankbord@delinde.example"));
    }

    /** The message in one of the ways to read it: text, HTML, calendar. */
    private static String way(MimeMessage letter, int which) throws Exception {
        MimeMultipart all = (MimeMultipart) letter.getContent();
        MimeMultipart ways = (MimeMultipart) all.getBodyPart(0).getContent();
        try (var in = ways.getBodyPart(which).getInputStream()) {
            return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
    }
}
