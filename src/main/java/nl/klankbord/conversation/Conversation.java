package nl.klankbord.conversation;

import java.time.Instant;
import java.util.UUID;
import nl.klankbord.people.Pair;
import nl.klankbord.web.Message;
import org.jspecify.annotations.Nullable;

/**
 * One conversation of two people, as either of them sees it.
 *
 * @param proposedBy who made the offer that now stands
 * @param durationMinutes how long, in minutes
 * @param place in their own words; may be empty
 * @param series the rhythm it belongs to; null for a single one
 * @param version rises with every change, so that two tabs cannot overwrite each other
 */
public record Conversation(
        UUID id,
        Pair pair,
        Kind kind,
        State state,
        UUID proposedBy,
        Instant startsAt,
        int durationMinutes,
        Setting setting,
        String place,
        @Nullable UUID series,
        int version) {

    /** The moment it ends, as planned. */
    public Instant endsAt() {
        return startsAt.plusSeconds(durationMinutes * 60L);
    }

    /** How long, as people say it. */
    public Message length() {
        return Length.of(durationMinutes);
    }

    /** Whether the planned beginning has come. */
    public boolean begunAt(Instant now) {
        return !startsAt.isAfter(now);
    }

    /** Whether the two can still choose another moment, or let it go: nothing has been written down yet. */
    public boolean movable() {
        return state == State.PROPOSED || state == State.AGREED;
    }

    /** Whether something of it can be written down: both had agreed to talk. */
    public boolean recordable() {
        return state == State.AGREED || state == State.HELD;
    }

    /** Whether there is still a minute before it: both know when, and it is not over yet. */
    public boolean pausable(Instant now) {
        return state == State.AGREED && now.isBefore(endsAt());
    }

    /** Whether this person is asked for an answer to the offer that stands. */
    public boolean waitsFor(UUID person) {
        return state == State.PROPOSED && pair.has(person) && !proposedBy.equals(person);
    }
}
