package nl.klankbord.conversation.absence;

import nl.klankbord.conversation.guide.Chosen;
import nl.klankbord.knowledge.guide.Guide;
import nl.klankbord.knowledge.guide.Timeline;
import nl.klankbord.people.Colleague;
import org.jspecify.annotations.Nullable;

/**
 * Getting ready for a talk about absence: read, and write nothing.
 *
 * @param from what was typed as the first day of absence
 * @param timeline the dates from that day; null while there is none
 * @param unread whether what was typed is no day
 */
public record AbsenceScreen(
        Colleague other,
        Chosen chosen,
        Guide guide,
        String from,
        @Nullable Timeline timeline,
        boolean unread) {

    /** Where the conversation is. */
    public String path() {
        return "/conversations/" + chosen.about().id();
    }
}
