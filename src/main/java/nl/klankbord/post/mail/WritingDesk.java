package nl.klankbord.post.mail;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.klankbord.access.Addressees;
import nl.klankbord.access.Addressees.Addressee;
import nl.klankbord.people.Colleagues;
import nl.klankbord.post.preference.Preferences;
import nl.klankbord.web.Dates;
import nl.klankbord.web.Words;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where letters are written: as their reader, in the reader's language, at the last moment. */
@Component
class WritingDesk {

    private final Mails mails;
    private final Addressees addressees;
    private final Colleagues colleagues;
    private final Preferences preferences;
    private final List<Writer> writers;
    private final MessageSource messages;
    private final Clock clock;
    private final OwnHouse house;
    private final SmtpSetting smtp;

    WritingDesk(
            Mails mails,
            Addressees addressees,
            Colleagues colleagues,
            Preferences preferences,
            List<Writer> writers,
            MessageSource messages,
            Clock clock,
            OwnHouse house,
            SmtpSetting smtp) {
        this.mails = mails;
        this.addressees = addressees;
        this.colleagues = colleagues;
        this.preferences = preferences;
        this.writers = writers;
        this.messages = messages;
        this.clock = clock;
        this.house = house;
        this.smtp = smtp;
    }

    /** The letter in its envelope; empty when there is nobody to read it, or nothing left to say. Signing is a write. */
    @Transactional
    public Optional<Envelope> write(UUID id) {
        return mails.find(id).flatMap(mail -> addressees.own().flatMap(reader -> write(mail, pen(mail, reader))));
    }

    private Pen pen(Mail mail, Addressee reader) {
        Words words = new Words(messages, reader.language());
        String given = colleagues.find(mail.person()).given();
        return new Pen(words, new Dates(clock, words), given, reader, house.address(), smtp.from());
    }

    private Optional<Envelope> write(Mail mail, Pen pen) {
        return writers.stream()
                .filter(writer -> writer.kinds().contains(mail.kind()))
                .findFirst()
                .flatMap(writer -> writer.write(mail, pen))
                .map(letter -> envelope(mail, letter, pen));
    }

    private Envelope envelope(Mail mail, Letter letter, Pen pen) {
        String less =
                mail.kind().canBeLess() ? pen.link("/less-mail/" + mail.person() + "." + preferences.ownSeal()) : "";
        String to = letter.to();
        return new Envelope(
                mail.id(),
                mail.kind(),
                pen.sender(),
                to == null ? pen.reader().address() : to,
                pen.reader().language(),
                letter.subject(),
                PlainPaper.of(letter, pen, less),
                HtmlPaper.of(letter, pen, less),
                letter.slip(),
                less);
    }
}
