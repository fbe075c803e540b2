package nl.klankbord.post.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.activation.DataHandler;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import nl.klankbord.post.mail.Letter.Slip;

/**
 * An envelope as it goes over the wire: plain text, HTML, and for an invitation the calendar part as a third way to read
 * the same message, with the method in its type (RFC 6047), and once more as a file for programs that only know files.
 */
final class Mime {

    private Mime() {}

    static MimeMessage of(Envelope envelope, Session session) throws MessagingException {
        MimeMessage message = new Named(session, "<%s@%s>".formatted(envelope.id(), domain(envelope.from())));
        message.setFrom(sender(envelope.from()));
        message.setRecipient(RecipientType.TO, new InternetAddress(envelope.to(), true));
        message.setSubject(envelope.subject(), UTF_8.name());
        headers(message, envelope);
        Slip slip = envelope.slip();
        if (slip == null) {
            message.setContent(readable(envelope));
        } else {
            MimeMultipart readable = readable(envelope);
            readable.addBodyPart(calendar(slip, "text/calendar; charset=UTF-8; method=" + slip.method()));
            MimeMultipart all = new MimeMultipart("mixed");
            MimeBodyPart body = new MimeBodyPart();
            body.setContent(readable);
            all.addBodyPart(body);
            all.addBodyPart(file(slip));
            message.setContent(all);
        }
        message.saveChanges();
        return message;
    }

    private static void headers(MimeMessage message, Envelope envelope) throws MessagingException {
        message.setHeader("Content-Language", envelope.language().code());
        // No holiday notice comes back, and nothing answers by itself.
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("X-Auto-Response-Suppress", "All");
        if (envelope.kind() == Kind.DIGEST || envelope.kind() == Kind.NOTICE) {
            message.setHeader("List-Unsubscribe", "<" + envelope.less() + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
    }

    private static MimeMultipart readable(Envelope envelope) throws MessagingException {
        MimeMultipart ways = new MimeMultipart("alternative");
        MimeBodyPart plain = new MimeBodyPart();
        plain.setText(envelope.text(), UTF_8.name(), "plain");
        ways.addBodyPart(plain);
        MimeBodyPart html = new MimeBodyPart();
        html.setText(envelope.html(), UTF_8.name(), "html");
        ways.addBodyPart(html);
        return ways;
    }

    private static MimeBodyPart calendar(Slip slip, String type) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(slip.text().getBytes(UTF_8), type)));
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }

    private static MimeBodyPart file(Slip slip) throws MessagingException {
        MimeBodyPart file = calendar(slip, "application/ics; name=\"invite.ics\"");
        file.setFileName("invite.ics");
        file.setDisposition(Part.ATTACHMENT);
        return file;
    }

    private static InternetAddress sender(String address) throws MessagingException {
        try {
            return new InternetAddress(address, "Klankbord", UTF_8.name());
        } catch (UnsupportedEncodingException impossible) {
            throw new MessagingException(impossible.getMessage());
        }
    }

    private static String domain(String address) {
        return address.substring(address.indexOf('@') + 1);
    }

    /** A letter that went out twice, because a machine fell over in between, is one letter to a mail program. */
    private static final class Named extends MimeMessage {

        private final String name;

        Named(Session session, String name) {
            super(session);
            this.name = name;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", name);
        }
    }
}
