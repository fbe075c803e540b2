package nl.klankbord.conversation.course;

import java.util.List;
import java.util.Map;
import nl.klankbord.conversation.agenda.Voice;
import nl.klankbord.conversation.agreement.AgreementRow;
import nl.klankbord.conversation.guide.Chosen;
import nl.klankbord.knowledge.Technique;
import nl.klankbord.people.Colleague;

/**
 * A talk from opening to closing, for two people who look at one screen. A guide that somebody chose for themselves is not
 * called by its name here, because the other looks along.
 *
 * @param voices what they bring to the table, the employee first
 * @param open what they agreed before and did not end yet
 * @param techniques all there are, by key
 */
public record CourseScreen(
        Colleague other,
        Chosen chosen,
        List<Leg> legs,
        List<Voice> voices,
        List<AgreementRow> open,
        Map<String, Technique> techniques) {

    /** Where the conversation is. */
    public String path() {
        return "/conversations/" + chosen.about().id();
    }

    /** Whether the viewer is helped along with what to do and to say. */
    public boolean helped() {
        return chosen.leads() || chosen.own();
    }

    /** The techniques that fit a step. */
    public List<Technique> of(Leg leg) {
        return leg.step().techniques().stream().map(techniques::get).toList();
    }
}
