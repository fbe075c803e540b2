package nl.klankbord.conversation.agreement;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.klankbord.conversation.Conversation;
import nl.klankbord.people.Pair;

/** What was agreed, found through the viewer. */
public interface Agreements {

    /** What this pair agreed and did not end yet: the soonest first, what has no day last. */
    List<Agreement> openOf(Pair pair);

    /** These agreements, in this order; those of others are left out. */
    List<Kept> find(Collection<UUID> ids);

    /**
     * Writes down what two people agree in this conversation now. What was agreed before in the same words stays the same
     * agreement, what ended stays as it ended, and what is no longer written goes.
     *
     * @param before what the minutes said until now
     * @return the agreements that stand from now on, in their order
     */
    List<UUID> rewrite(Conversation conversation, List<Kept> before, List<Promise> now);
}
