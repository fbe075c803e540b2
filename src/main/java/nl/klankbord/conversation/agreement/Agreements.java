package nl.klankbord.conversation.agreement;

import java.util.List;
import nl.klankbord.people.Pair;

/** What was agreed, found through the viewer. */
public interface Agreements {

    /** What this pair agreed and did not end yet: the soonest first, what has no day last. */
    List<Agreement> openOf(Pair pair);
}
