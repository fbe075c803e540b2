package nl.klankbord.conversation.teammoment;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.klankbord.people.Colleague;
import nl.klankbord.web.Refusals;

/**
 * Room to write down a moment with the team.
 *
 * @param team whom the viewer guides, by name
 */
public record TeamMomentScreen(UUID me, List<Colleague> team, Tapped form, Refusals refusals) {

    /** What was tapped so far. */
    public record Tapped(
            Sort sort,
            String question,
            String who,
            Set<String> named,
            Set<String> unheard,
            String next,
            String day,
            UUID id) {}

    /** Who can be said to have been there. */
    public List<String> who() {
        return TeamMomentForm.WHO;
    }

    /** The given name; the whole one when two have the same. */
    public String name(Colleague colleague) {
        boolean alone =
                team.stream().filter(it -> it.given().equals(colleague.given())).count() == 1;
        return alone ? colleague.given() : colleague.full();
    }
}
