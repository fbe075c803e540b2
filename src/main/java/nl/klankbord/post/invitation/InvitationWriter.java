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
import nl.klankbord.post.mail.Letter.Slip;
import nl.klankbord.post.mail.Mail;
import nl.klankbord.post.mail.Pen;
import nl.klankbord.post.mail.Writer;
import nl.klankbord.post.preference.Preferences;
import org.springframework.stereotype.Component;

/** Writes what goes into a calendar, and out of it. A word that was overtaken by a later one is not said any more. */
@Component
class InvitationWriter implements Writer {

    private final Invitations invitations;
    private final Colleagues colleagues;
    private final Preferences preferences;

    InvitationWriter(Invitations invitations, Colleagues colleagues, Preferences preferences) {
        this.invitations = invitations;
        this.colleagues = colleagues;
        this.preferences = preferences;
    }

    @Override
    public Set<Kind> kinds() {
        return Set.of(Kind.INVITATION, Kind.WITHDRAWAL);
    }

    @Override
    public Optional<Letter> write(Mail mail, Pen pen) {
        UUID appointment = mail.appointment();
        if (appointment == null || !wanted(mail.kind(), appointment)) {
            return Optional.empty();
        }
        return invitations
                .find(appointment)
                .filter(it -> it.sequence() == mail.sequence())
                .map(it -> letter(mail.kind(), it, pen));
    }

    /** What never came into a calendar need not go out of it; what did, goes, whatever was chosen since. */
    private boolean wanted(Kind kind, UUID appointment) {
        return kind == Kind.INVITATION ? preferences.own().invitations() : invitations.wasTold(appointment);
    }

    private Letter letter(Kind kind, Invitation it, Pen pen) {
        String other = name(it.other());
        String day = pen.dates().longDay(it.startsAt());
        String time = pen.dates().time(it.startsAt());
        String opening = kind == Kind.INVITATION
                ? pen.say("post.invitation.opening", other, day, time, it.minutes())
                : pen.say("post.withdrawal.opening", other, day, time);
        Parties parties = new Parties(pen.sender(), pen.reader().address());
        Slip slip = new Slip(it.stands() ? "REQUEST" : "CANCEL", ICalendar.slip(it, parties, pen.words(), pen.house()));
        String closing = pen.say("post." + kind.code() + ".closing");
        return new Letter(pen.words().say(kind.subject()), opening, List.of(), it.path(), closing, slip);
    }

    private String name(UUID other) {
        Colleague known = colleagues.find(List.of(other)).get(other);
        return known == null ? "" : known.given();
    }
}
