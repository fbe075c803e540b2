package nl.klankbord.conversation.proposal;

import java.util.List;
import nl.klankbord.people.Colleague;

/** With whom one may plan a conversation: those one guides, and those who guide. */
public record WhoScreen(List<Colleague> team, List<Colleague> guides) {

    /** Whether there is nobody to choose. */
    public boolean nobody() {
        return team.isEmpty() && guides.isEmpty();
    }
}
