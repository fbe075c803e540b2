package nl.klankbord.conversation.absence;

import nl.klankbord.conversation.guide.Chosen;
import nl.klankbord.knowledge.guide.Dates;
import nl.klankbord.knowledge.guide.Guide;
import nl.klankbord.people.Colleague;

/**
 * Getting ready for a talk about absence: read, and write nothing.
 *
 * @param dates the days of the law
 */
public record AbsenceScreen(Colleague other, Chosen chosen, Guide guide, Dates dates) {

    /** Where the conversation is. */
    public String path() {
        return "/conversations/" + chosen.about().id();
    }
}
