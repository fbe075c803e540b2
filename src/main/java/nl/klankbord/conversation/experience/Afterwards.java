package nl.klankbord.conversation.experience;

import java.time.Instant;
import java.util.UUID;
import nl.klankbord.conversation.State;
import nl.klankbord.people.Pair;

/** A conversation to look back on, and what was said about how it felt. */
record Afterwards(UUID conversation, Pair pair, State state, Instant startsAt, Sides sides) {

    /** Nobody says how it was before it was. */
    boolean onlyATalkThatTookPlaceWasFelt(Instant now) {
        return state == State.HELD || state == State.AGREED && !startsAt.isAfter(now);
    }

    /** What was aimed at, only the manager can say. */
    boolean isForThem(Question question, UUID person) {
        return !question.meant() || person.equals(pair.manager());
    }

    /** The employee decides, and only about an answer that is there. */
    boolean onlyTheEmployeeLaysThemSideBySide(UUID person) {
        return person.equals(pair.employee()) && sides.employee().felt().isPresent();
    }

    Experience of(UUID person) {
        return person.equals(pair.employee()) ? sides.employee() : sides.manager();
    }
}
