package nl.klankbord.post.invitation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.klankbord.people.Colleague;
import nl.klankbord.people.Colleagues;
import nl.klankbord.post.invitation.ICalendar.Parties;
import nl.klankbord.post.mail.Kind;
import nl.klankbord.post.mail.Letter;
import nl.klankbord.post.mail.Letter.Line;
import nl.klankbord.post.mail.Letter.Passage;
import nl.klankbord.post.mail.Letter.Slip;
import nl.klankbord.post.mail.Mail;
import nl.klankbord.post.mail.Pen;
import nl.klankbord.post.mail.Writer;
import nl.klankbord.post.preference.Preferences;
import org.springframework.stereotype.Component;

/** Writes that something comes back in a calendar, and that it does not any more: one letter, however many times there are. */
@Component
class RepetitionWriter implements Writer {

    private static final int SHOWN = 4;

    private final Repetitions repetitions;
    private final Invitations invitations;
    private final Colleagues colleagues;
    private final Preferences preferences;

    RepetitionWriter(Repetitions repetitions, Invitations invitations, Colleagues colleagues, Preferences preferences) {
        this.repetitions = repetitions;
        this.invitations = invitations;
        this.colleagues = colleagues;
        this.preferences = preferences;
    }

    @Override
    public Set<Kind> kinds() {
        return Set.of(Kind.REPETITION, Kind.ENDING);
    }

    @Override
    public Optional<Letter> write(Mail mail, Pen pen) {
        UUID rhythm = mail.appointment();
        if (rhythm == null || !wanted(mail.kind(), rhythm)) {
            return Optional.empty();
        }
        return repetitions
                .find(rhythm)
                .filter(it -> it.sequence() == mail.sequence())
                .map(it -> letter(mail.kind(), it, pen));
    }

    private boolean wanted(Kind kind, UUID rhythm) {
        return kind == Kind.REPETITION ? preferences.own().invitations() : invitations.wasTold(rhythm);
    }

    private Letter letter(Kind kind, Repeated it, Pen pen) {
        String opening = pen.say("post." + kind.code() + ".opening", name(it.other()), it.minutes());
        Parties parties = new Parties(pen.sender(), pen.reader().address());
        Slip slip =
                new Slip(it.neverWas() ? "CANCEL" : "REQUEST", RepeatedSlip.of(it, parties, pen.words(), pen.house()));
        return new Letter(
                pen.words().say(kind.subject()),
                opening,
                kind == Kind.REPETITION ? List.of(first(it, pen)) : List.of(),
                it.path(),
                pen.say("post." + kind.code() + ".closing"),
                slip);
    }

    private static Passage first(Repeated it, Pen pen) {
        List<Line> lines = it.next().stream()
                .limit(SHOWN)
                .map(next -> new Line(
                        pen.say(
                                "post.list.moment",
                                pen.dates().longDay(next.startsAt()),
                                pen.dates().time(next.startsAt())),
                        next.path()))
                .toList();
        return new Passage(pen.say("post.repetition.first"), lines);
    }

    private String name(UUID other) {
        Colleague known = colleagues.find(List.of(other)).get(other);
        return known == null ? "" : known.given();
    }
}
