package nl.klankbord.conversation.proposal;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.klankbord.people.Colleague;

/**
 * With whom one may plan a conversation: those one guides, and those who guide.
 *
 * @param unplanned with whom nothing is offered or agreed yet
 * @param guide the key of the guide along which they are going to talk; empty when none was chosen
 */
public record WhoScreen(List<Colleague> team, List<Colleague> guides, Set<UUID> unplanned, String guide) {

    /** Where a moment is offered to this colleague. */
    public String href(Colleague person) {
        String form = "/people/" + person.id() + "/proposal";
        return guide.isEmpty() ? form : form + "?guide=" + URLEncoder.encode(guide, StandardCharsets.UTF_8);
    }

    /** Whether there is nobody to choose. */
    public boolean nobody() {
        return team.isEmpty() && guides.isEmpty();
    }
}
