package nl.klankbord.conversation.proposal;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.klankbord.people.Colleague;

/**
 * With whom one may plan a conversation: those one guides, and those who guide.
 *
 * @param unplanned with whom nothing is offered or agreed yet
 */
public record WhoScreen(List<Colleague> team, List<Colleague> guides, Set<UUID> unplanned) {

    /** Whether there is nobody to choose. */
    public boolean nobody() {
        return team.isEmpty() && guides.isEmpty();
    }
}
