package nl.klankbord.post.invitation;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.klankbord.people.Colleague;
import nl.klankbord.people.Colleagues;
import nl.klankbord.post.invitation.ICalendar.Parties;
import nl.klankbord.post.invitation.Invitation.Place;
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
    private final Repetitions repetitions;
    private final Colleagues colleagues;
    private final Preferences preferences;

    InvitationWriter(Invitations invitations, Repetitions repetitions, Colleagues colleagues, Preferences preferences) {
        this.invitations = invitations;
        this.repetitions = repetitions;
        this.colleagues = colleagues;
        this.preferences = preferences;
    }

    @Override
    public Set<Kind> kinds() {
        return Set.of(Kind.INVITATION, Kind.WITHDRAWAL);
    }

    @Override
    public Optional<Letter> write(Mail mail, Pen pen) {
        return Optional.ofNullable(mail.appointment())
                .flatMap(invitations::find)
                .flatMap(it -> it.leavesWith(mail.sequence()) ? leaving(it, pen) : letter(mail.kind(), mail, it, pen));
    }

    private Optional<Letter> letter(Kind kind, Mail mail, Invitation it, Pen pen) {
        if (it.sequence() != mail.sequence() || !wanted(kind, it.appointment())) {
            return Optional.empty();
        }
        Slip slip = new Slip(
                it.stands() ? "REQUEST" : "CANCEL", ICalendar.slip(it, parties(pen), pen.words(), pen.house()));
        return Optional.of(letter(kind, it, it.startsAt(), pen, slip));
    }

    /** One time goes out of what comes back. This is said in any case: what it became since is an appointment of its own. */
    private Optional<Letter> leaving(Invitation it, Pen pen) {
        Place place = Objects.requireNonNull(it.place());
        return repetitions
                .find(place.rhythm())
                .filter(rhythm -> invitations.wasTold(rhythm.rhythm()))
                .map(rhythm -> new Slip("CANCEL", RepeatedSlip.without(rhythm, place, it.changedAt(), parties(pen))))
                .map(slip -> letter(Kind.WITHDRAWAL, it, place.occursAt(), pen, slip));
    }

    /** What never came into a calendar need not go out of it; what did, goes, whatever was chosen since. */
    private boolean wanted(Kind kind, UUID appointment) {
        return kind == Kind.INVITATION ? preferences.own().invitations() : invitations.wasTold(appointment);
    }

    private Letter letter(Kind kind, Invitation it, Instant moment, Pen pen, Slip slip) {
        String other = name(it.other());
        String day = pen.dates().longDay(moment);
        String time = pen.dates().time(moment);
        String opening = kind == Kind.INVITATION
                ? pen.say("post.invitation.opening", other, day, time, it.minutes())
                : pen.say("post.withdrawal.opening", other, day, time);
        String closing = pen.say("post." + kind.code() + ".closing");
        return new Letter(pen.words().say(kind.subject()), opening, List.of(), it.path(), closing, slip);
    }

    private static Parties parties(Pen pen) {
        return new Parties(pen.sender(), pen.reader().address());
    }

    private String name(UUID other) {
        Colleague known = colleagues.find(List.of(other)).get(other);
        return known == null ? "" : known.given();
    }
}
