package nl.klankbord.conversation.companion;

import java.util.UUID;
import nl.klankbord.people.Pair;

/**
 * Somebody who was proposed to come along.
 *
 * @param given their given name
 * @param proposedBy which of the two proposed them
 * @param state 'asked', 'joins', 'not_this_time', 'withdrawn' or 'stepped_back'
 */
public record Companion(
        UUID id, UUID conversation, Pair pair, UUID person, String given, UUID proposedBy, String state) {

    /** Whether they come along. */
    public boolean joins() {
        return state.equals("joins");
    }

    /** Whether the employee still has to say yes or no. */
    public boolean asked() {
        return state.equals("asked");
    }

    /** Whether somebody else may be proposed. */
    public boolean over() {
        return !joins() && !asked();
    }

    /** Whether this person is asked for a yes or a no: the employee alone. */
    public boolean waitsFor(UUID viewer) {
        return asked() && viewer.equals(pair.employee());
    }

    /** Whether this person may take it back: the employee their yes, the manager their question. */
    public boolean retractableBy(UUID viewer) {
        return joins() && viewer.equals(pair.employee()) || asked() && viewer.equals(pair.manager());
    }

    /** Message key of how it stands for this viewer; it takes the given names of who comes along and of the other. */
    public String key(UUID viewer) {
        String side = viewer.equals(pair.employee()) ? "employee" : "manager";
        return "companion." + state + "." + side;
    }
}
