package nl.klankbord.conversation.handover;

import java.util.Map;
import java.util.UUID;
import nl.klankbord.people.Colleague;

/** One thing that was handed over, as the employee and the new manager read it. */
public record HandedScreen(UUID me, Handed handed, Map<UUID, Colleague> names) {

    /** Whether the viewer is the one who handed it over. */
    public boolean mine() {
        return me.equals(handed.employee());
    }

    /** The page to return to. */
    public String back() {
        return mine()
                ? "/people/" + handed.receiver() + "/handover"
                : "/people/" + handed.employee() + "/conversations";
    }

    /** The given name of somebody it is about. */
    public String given(UUID person) {
        Colleague known = names.get(person);
        return known == null ? "" : known.given();
    }
}
