package nl.klankbord.conversation.companion;

import java.util.List;
import java.util.UUID;
import nl.klankbord.conversation.Conversation;
import nl.klankbord.people.Colleague;
import nl.klankbord.web.Refusals;

/**
 * Who comes along? The form to propose somebody.
 *
 * @param q the words with which somebody was looked for
 * @param guides who guides the employee too, when the employee asks
 * @param found the colleagues that fit the words
 */
public record CompanionScreen(
        UUID me,
        Colleague other,
        Conversation conversation,
        String q,
        List<Colleague> guides,
        List<Colleague> found,
        Refusals refusals) {

    /** Whether the viewer is the employee, whose yes is in the asking. */
    public boolean employee() {
        return me.equals(conversation.pair().employee());
    }

    /** Where the conversation is. */
    public String back() {
        return "/conversations/" + conversation.id();
    }

    /** Whom one can choose. */
    public List<Colleague> choices() {
        return q.isEmpty() ? guides : found;
    }
}
