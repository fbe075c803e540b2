package nl.klankbord.post.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.util.List;
import java.util.UUID;
import nl.klankbord.post.mail.Letter.Slip;
import nl.klankbord.web.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Letters over a real line, to a mail server that keeps them for us. */
class SmtpTest {

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @BeforeEach
    void open() {
        server.start();
    }

    @AfterEach
    void close() {
        server.stop();
    }

    @Test
    void aLetterArrivesAsTextAndAsHtml() throws Exception {
        assertThat(smtp().carry(envelope("daan@delinde.example", null))).isEqualTo(Carried.SENT);

        MimeMessage arrived = server.getReceivedMessages()[0];
        assertThat(arrived.getSubject()).isEqualTo("Wat er aankomt – é");
        assertThat(arrived.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(arrived.getHeader("List-Unsubscribe")).containsExactly("<https://x.example/less-mail/t>");
        assertThat(arrived.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        assertThat(arrived.getFrom()[0]).hasToString("Klankbord <klankbord@delinde.example>");
        MimeMultipart ways = (MimeMultipart) arrived.getContent();
        assertThat(ways.getContentType()).startsWith("multipart/alternative");
        assertThat(ways.getBodyPart(0).getContentType()).isEqualToIgnoringCase("text/plain; charset=UTF-8");
        assertThat(ways.getBodyPart(0).getContent().toString()).contains("Dag Daan");
        assertThat(ways.getBodyPart(1).getContentType()).isEqualToIgnoringCase("text/html; charset=UTF-8");
    }

    @Test
    void anInvitationIsAThirdWayToReadTheMessageAndAFileBesideIt() throws Exception {
        smtp().carry(envelope("daan@delinde.example", new Slip("REQUEST", "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n")));

        MimeMultipart all = (MimeMultipart) server.getReceivedMessages()[0].getContent();
        assertThat(all.getContentType()).startsWith("multipart/mixed");
        MimeMultipart ways = (MimeMultipart) all.getBodyPart(0).getContent();
        assertThat(ways.getContentType()).startsWith("multipart/alternative");
        BodyPart calendar = ways.getBodyPart(2);
        assertThat(calendar.getContentType().replaceAll("\\s+", " "))
                .isEqualToIgnoringCase("text/calendar; charset=UTF-8; method=REQUEST");
        assertThat(new String(calendar.getInputStream().readAllBytes()))
                .isEqualTo("BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n");
        assertThat(all.getBodyPart(1).getFileName()).isEqualTo("invite.ics");
        assertThat(all.getBodyPart(1).getContentType()).startsWith("application/ics");
    }

    @Test
    void theSameLetterTwiceIsOneToAMailProgram() throws Exception {
        Envelope envelope = envelope("daan@delinde.example", null);
        smtp().carry(envelope);
        smtp().carry(envelope);

        assertThat(server.getReceivedMessages()).hasSize(2);
        assertThat(server.getReceivedMessages()[0].getMessageID())
                .isEqualTo("<" + envelope.id() + "@delinde.example>")
                .isEqualTo(server.getReceivedMessages()[1].getMessageID());
    }

    @Test
    void aServerThatIsAwayMayComeBack() {
        Smtp smtp = smtp();
        server.stop();

        assertThat(smtp.carry(envelope("daan@delinde.example", null))).isEqualTo(Carried.AWAY);
    }

    @Test
    void aWrongPasswordIsSaidApart() {
        server.setUser("klankbord", "right");
        Smtp smtp = new Smtp(new SmtpSetting(
                "127.0.0.1", server.getSmtp().getPort(), "klankbord", "wrong", "none", "klankbord@delinde.example"));

        assertThat(smtp.carry(envelope("daan@delinde.example", null))).isEqualTo(Carried.LOCKED);
    }

    @Test
    void anAddressThatIsNoneIsNotTriedAgain() {
        assertThat(smtp().carry(envelope("daan at home", null))).isEqualTo(Carried.REFUSED);
    }

    /** Header injection: whoever gets a line end into an address or a subject would write to others in our name. */
    @Test
    void noLineEndStartsAnotherHeader() throws Exception {
        for (String more :
                List.of("\r\nBcc: evil@evil.example", "\nBcc: evil@evil.example", "\rBcc: evil@evil.example")) {
            assertThat(smtp().carry(envelope("daan@delinde.example" + more, null)))
                    .as("in the address")
                    .isEqualTo(Carried.REFUSED);
            Envelope whole = envelope("daan@delinde.example", null);
            smtp().carry(new Envelope(
                    whole.id(),
                    whole.kind(),
                    whole.from(),
                    whole.to(),
                    whole.language(),
                    "Wat er aankomt" + more,
                    whole.text(),
                    whole.html(),
                    null,
                    whole.less()));
        }

        assertThat(server.getReceivedMessages()).allSatisfy(arrived -> {
            assertThat(arrived.getHeader("Bcc")).isNull();
            assertThat(arrived.getAllRecipients()).hasSize(1);
        });
    }

    @Test
    void anAddressThatTheServerDoesNotKnowIsNotTriedAgain() throws Exception {
        try (var no = new Refusing("550 5.1.1 no such user")) {
            assertThat(no.smtp().carry(envelope("weg@delinde.example", null))).isEqualTo(Carried.REFUSED);
        }
    }

    @Test
    void aFullMailboxMayBeEmptiedLater() throws Exception {
        try (var no = new Refusing("452 4.2.2 mailbox full")) {
            assertThat(no.smtp().carry(envelope("vol@delinde.example", null))).isEqualTo(Carried.AWAY);
        }
    }

    @Test
    void withoutAServerNothingIsThere() {
        assertThat(new Smtp(new SmtpSetting("", 587, "", "", "starttls", "k@k.example")).there())
                .isFalse();
        assertThat(smtp().there()).isTrue();
        assertThat(new SmtpSetting("h", 1, "u", "secret", "none", "f").toString())
                .doesNotContain("secret");
    }

    @Test
    void aLetterIsNotSentInTheOpenWhenItShouldNotBe() {
        Smtp strict =
                new Smtp(new SmtpSetting("127.0.0.1", server.getSmtp().getPort(), "", "", "starttls", "k@k.example"));

        assertThat(strict.carry(envelope("daan@delinde.example", null))).isEqualTo(Carried.AWAY);
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    private Smtp smtp() {
        return new Smtp(
                new SmtpSetting("127.0.0.1", server.getSmtp().getPort(), "", "", "none", "klankbord@delinde.example"));
    }

    private static Envelope envelope(String to, @Nullable Slip slip) {
        return new Envelope(
                UUID.randomUUID(),
                Kind.DIGEST,
                "klankbord@delinde.example",
                to,
                Language.NL,
                "Wat er aankomt – é",
                "Dag Daan",
                "<p>Dag Daan</p>",
                slip,
                "https://x.example/less-mail/t");
    }
}
