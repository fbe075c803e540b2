package nl.klankbord.conversation.agreement;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.klankbord.people.Pair;

/** What was agreed, found through the viewer. */
public interface Agreements {

    /** What this pair agreed and did not end yet: the soonest first, what has no day last. */
    List<Agreement> openOf(Pair pair);

    /** These agreements, and what else is open for this pair: these first and in this order. */
    List<Kept> find(Pair pair, Collection<UUID> ids);

    /**
     * Writes down what this pair agrees in this conversation now. What was agreed before in the same words stays the same
     * agreement, what ended stays as it ended, and what is no longer written goes.
     *
     * @param before what the minutes said until now
     * @return the agreements that stand from now on, in their order
     */
    List<UUID> rewrite(UUID conversation, Pair pair, List<Kept> before, List<Promise> now);
}
