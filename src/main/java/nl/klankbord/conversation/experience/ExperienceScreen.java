package nl.klankbord.conversation.experience;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.klankbord.people.Colleague;
import nl.klankbord.people.Pair;
import nl.klankbord.web.Refusals;

/**
 * How a conversation was for the viewer, and for both when the employee agreed.
 *
 * @param mine what the viewer said
 */
public record ExperienceScreen(
        UUID conversation,
        UUID me,
        Pair pair,
        Colleague other,
        Instant startsAt,
        Experience mine,
        Sides sides,
        Refusals refusals) {

    /** Where the page is. */
    public String path() {
        return back() + "/experience";
    }

    /** Where the conversation is. */
    public String back() {
        return "/conversations/" + conversation;
    }

    /** Whether the viewer was the manager here, who may say what was aimed at. */
    public boolean manager() {
        return me.equals(pair.manager());
    }

    /** Whether the viewer can be asked to lay both answers side by side. */
    public boolean mayReveal() {
        return !manager() && !sides.revealed() && mine.felt().isPresent();
    }

    /** Both sides on the map; empty until the employee agreed. */
    public ExperienceMap map() {
        return ExperienceMap.of(me, other.given(), List.of(new ExperienceMap.Talk(pair, startsAt, sides)));
    }
}
