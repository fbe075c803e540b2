package nl.klankbord.post.notice;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.klankbord.post.Noticing;
import nl.klankbord.post.Tiding;
import nl.klankbord.post.mail.Kind;
import nl.klankbord.post.mail.Letter;
import nl.klankbord.post.mail.Mail;
import nl.klankbord.post.mail.Pen;
import nl.klankbord.post.mail.Writer;
import nl.klankbord.post.preference.Digest;
import nl.klankbord.post.preference.Preferences;
import org.springframework.stereotype.Component;

/** Writes that something lies ready. Whoever chose to hear less reads it in their overview, or on Vandaag,
 * unless it presses. */
@Component
class NoticeWriter implements Writer {

    private final List<Noticing> rooms;
    private final Preferences preferences;

    NoticeWriter(List<Noticing> rooms, Preferences preferences) {
        this.rooms = rooms;
        this.preferences = preferences;
    }

    @Override
    public Set<Kind> kinds() {
        return Set.of(Kind.NOTICE);
    }

    @Override
    public Optional<Letter> write(Mail mail, Pen pen) {
        UUID subject = mail.appointment();
        if (subject == null) {
            return Optional.empty();
        }
        boolean all = preferences.own().digest() == Digest.DAILY;
        return rooms.stream()
                .filter(room -> all || room.presses())
                .flatMap(room -> room.tell(subject, pen.words(), pen.dates()).stream())
                .findFirst()
                .map(tiding -> letter(tiding, pen));
    }

    private static Letter letter(Tiding tiding, Pen pen) {
        return new Letter(
                pen.words().say(Kind.NOTICE.subject()),
                tiding.text(),
                List.of(),
                tiding.path(),
                pen.say("post.notice.closing"),
                null);
    }
}
