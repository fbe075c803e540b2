package nl.klankbord.post.digest;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.klankbord.post.Tiding;
import nl.klankbord.post.Tidings;
import nl.klankbord.post.mail.Kind;
import nl.klankbord.post.mail.Letter;
import nl.klankbord.post.mail.Letter.Line;
import nl.klankbord.post.mail.Letter.Passage;
import nl.klankbord.post.mail.Mail;
import nl.klankbord.post.mail.Pen;
import nl.klankbord.post.mail.Writer;
import nl.klankbord.post.preference.Digest;
import nl.klankbord.post.preference.Preferences;
import org.springframework.stereotype.Component;

/** Writes a digest out of what the rooms have to tell. Where nothing is to be told, there is no letter. */
@Component
class DigestWriter implements Writer {

    private final List<Tidings> rooms;
    private final Preferences preferences;

    DigestWriter(List<Tidings> rooms, Preferences preferences) {
        this.rooms = rooms;
        this.preferences = preferences;
    }

    @Override
    public Set<Kind> kinds() {
        return Set.of(Kind.DIGEST);
    }

    @Override
    public Optional<Letter> write(Mail mail, Pen pen) {
        LocalDate day = mail.dueOn();
        Digest digest = preferences.own().digest();
        // A digest that could not be sent on its own day is old news.
        if (day == null || digest == Digest.NONE || !day.equals(pen.dates().today())) {
            return Optional.empty();
        }
        Horizon horizon = Horizon.of(digest, day);
        List<Tiding> tidings = rooms.stream()
                .flatMap(it -> it.tell(pen.words(), pen.dates(), horizon.from(), horizon.until()).stream())
                .toList();
        return tidings.isEmpty() ? Optional.empty() : Optional.of(letter(tidings, pen));
    }

    private static Letter letter(List<Tiding> tidings, Pen pen) {
        List<Passage> passages = Stream.of(Tiding.Kind.values())
                .map(kind -> passage(kind, tidings, pen))
                .filter(passage -> !passage.lines().isEmpty())
                .toList();
        return new Letter(
                pen.words().say(Kind.DIGEST.subject()), "", passages, "/", pen.say("post.digest.closing"), null);
    }

    private static Passage passage(Tiding.Kind kind, List<Tiding> tidings, Pen pen) {
        return new Passage(
                pen.say("post.digest." + kind.name().toLowerCase(Locale.ROOT)),
                tidings.stream()
                        .filter(it -> it.kind() == kind)
                        .map(it -> new Line(it.text(), it.path()))
                        .toList());
    }
}
