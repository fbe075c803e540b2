package nl.klankbord.conversation.proposal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.klankbord.access.Looking;
import nl.klankbord.conversation.Conversation;
import nl.klankbord.conversation.Conversations;
import nl.klankbord.conversation.Kind;
import nl.klankbord.conversation.State;
import nl.klankbord.conversation.companion.Companions;
import nl.klankbord.conversation.guide.GuideChoices;
import nl.klankbord.people.Pair;
import nl.klankbord.post.Appointment;
import nl.klankbord.post.Calendars;
import nl.klankbord.web.NotHere;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The way to a moment that suits both: offering, accepting, offering another, calling off. All as the viewer. */
@Component
public class Proposals {

    private static final Duration AHEAD = Duration.ofDays(14);

    private final Conversations conversations;
    private final OwnTalks talks;
    private final ProposalRows rows;
    private final Calendars calendars;
    private final Companions companions;
    private final GuideChoices choices;
    private final Clock clock;

    Proposals(
            Conversations conversations,
            OwnTalks talks,
            ProposalRows rows,
            Calendars calendars,
            Companions companions,
            GuideChoices choices,
            Clock clock) {
        this.conversations = conversations;
        this.talks = talks;
        this.rows = rows;
        this.calendars = calendars;
        this.companions = companions;
        this.choices = choices;
        this.clock = clock;
    }

    /** Offers a colleague a moment for a light check-in. */
    @Transactional
    public Answer propose(UUID id, UUID other, Offer offer) {
        return propose(id, other, Kind.CHECK_IN, offer);
    }

    /**
     * Offers a colleague a moment to talk.
     *
     * @param id of the new conversation, chosen beforehand: an offer that is sent twice is still one offer, in the words it was sent with last
     * @param kind what it is for; another moment for the same conversation is for the same
     */
    @Transactional
    public Answer propose(UUID id, UUID other, Kind kind, Offer offer) {
        Optional<Pair> pair = rows.linked(Looking.me(), other);
        if (pair.isEmpty()) {
            return Answer.refused("conversation.proposal.notLinked");
        }
        if (rows.begin(id, pair.get(), Looking.me(), kind, offer, clock.instant())) {
            rows.note(id, pair.get(), Looking.me(), offer, clock.instant());
            return new Answer.Done(id);
        }
        return again(conversations.find(id), pair.get(), kind, offer);
    }

    /**
     * Offers a moment to talk, and keeps with which guide the viewer goes into it, for themselves alone. Both are there, or neither.
     *
     * @param guide the key of the guide; empty for the one that belongs to the kind
     */
    @Transactional
    public Answer propose(UUID id, UUID other, Kind kind, Offer offer, String guide) {
        Answer answer = propose(id, other, kind, offer);
        if (answer instanceof Answer.Done && !guide.isEmpty()) {
            choices.choose(id, guide);
        }
        return answer;
    }

    /**
     * The same form, sent once more: somebody went back to it, or did not see that it had arrived. What is typed in it now is
     * what they want to say, as long as nobody answered.
     */
    private Answer again(Conversation before, Pair pair, Kind kind, Offer offer) {
        if (!before.pair().equals(pair)) {
            throw new NotHere();
        }
        if (before.kind() == kind && rows.offered(before.id(), Looking.me(), offer)) {
            return new Answer.Done(before.id());
        }
        boolean unanswered =
                before.state() == State.PROPOSED && before.proposedBy().equals(Looking.me());
        return before.kind() == kind && unanswered
                ? counter(before.id(), before.version(), offer)
                : meanwhile(before.id());
    }

    /** Says yes to the offer that stands, if it still is the one that was seen. */
    @Transactional
    public Answer accept(UUID id, int version) {
        Conversation now = conversations.find(id);
        if (now.state() == State.AGREED && !now.proposedBy().equals(Looking.me())) {
            return new Answer.Done(id);
        }
        if (now.waitsFor(Looking.me()) && now.version() == version && now.begunAt(clock.instant())) {
            return Answer.refused("toast.momentPassed");
        }
        if (!now.waitsFor(Looking.me()) || !rows.agree(id, version)) {
            return meanwhile(id);
        }
        rows.noteAcceptance(id, now.pair(), Looking.me(), clock.instant());
        calendars.invite(
                new Appointment(id, now.startsAt(), now.durationMinutes(), "/conversations/" + id),
                List.of(now.pair().employee(), now.pair().manager()));
        companions.tell(now);
        return new Answer.Done(id);
    }

    /** Offers another moment instead; the other is asked again, also when both had agreed. */
    @Transactional
    public Answer counter(UUID id, int version, Offer offer) {
        Conversation before = conversations.find(id);
        if (!rows.move(id, version, Looking.me(), offer)) {
            return meanwhile(id);
        }
        rows.note(id, before.pair(), Looking.me(), offer, clock.instant());
        // What is not agreed any more stands in nobody's calendar; the next yes puts it back.
        calendars.withdraw(id);
        return new Answer.Done(id);
    }

    /** Lets the conversation go. */
    @Transactional
    public Answer callOff(UUID id, int version, String word) {
        Conversation before = conversations.find(id);
        if (before.state() == State.CALLED_OFF) {
            return new Answer.Done(id);
        }
        if (!rows.callOff(id, version)) {
            return meanwhile(id);
        }
        rows.noteCallingOff(id, before.pair(), Looking.me(), word, clock.instant());
        calendars.withdraw(id);
        return new Answer.Done(id);
    }

    /**
     * What the viewer has agreed with somebody else in this stretch of time.
     *
     * @param except a conversation that does not count
     */
    @Transactional(readOnly = true)
    public Optional<Taken> taken(Instant from, Instant to, @Nullable UUID except) {
        return talks.between(from, to).stream()
                .filter(taken -> !taken.conversation().equals(except))
                .findFirst();
    }

    /** The viewer and this other person, if one of them guides the other today. */
    @Transactional(readOnly = true)
    public Optional<Pair> linked(UUID other) {
        return rows.linked(Looking.me(), other);
    }

    /** Moments to choose from with one tap, when the viewer is free. */
    @Transactional(readOnly = true)
    public List<LocalDateTime> moments() {
        Instant now = clock.instant();
        return new Moments(LocalDate.now(clock), clock.getZone(), talks.between(now, now.plus(AHEAD))).all();
    }

    /** Why it could not be: what the other did a moment ago, or oneself in another tab. */
    private Answer meanwhile(UUID id) {
        Conversation now = conversations.find(id);
        return switch (now.state()) {
            case CALLED_OFF -> Answer.refused("toast.calledOffMeanwhile");
            case HELD -> Answer.refused("toast.heldMeanwhile");
            case AGREED -> Answer.refused("toast.agreedMeanwhile");
            case PROPOSED ->
                Answer.refused(now.waitsFor(Looking.me()) ? "toast.offeredMeanwhile" : "toast.yoursStands");
        };
    }
}
