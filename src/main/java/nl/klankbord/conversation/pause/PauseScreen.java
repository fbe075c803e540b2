package nl.klankbord.conversation.pause;

import java.util.List;
import java.util.UUID;
import nl.klankbord.conversation.Conversation;
import nl.klankbord.conversation.preparation.Line;
import nl.klankbord.conversation.proposal.Overlap;
import nl.klankbord.people.Colleague;
import nl.klankbord.web.Refusals;
import org.jspecify.annotations.Nullable;

/**
 * The minute before a talk, for one of the two.
 *
 * @param theirs what the other shared
 * @param after what the viewer has soon after it, when that is so soon that it presses
 * @param text the intention as it was typed; kept nowhere
 */
public record PauseScreen(
        UUID me,
        Colleague other,
        Conversation conversation,
        List<Line> theirs,
        @Nullable Overlap after,
        String text,
        Refusals refusals) {

    /** Which of the two they are; it picks the words. */
    public String side() {
        return me.equals(conversation.pair().manager()) ? "manager" : "employee";
    }

    /** Where the page is. */
    public String path() {
        return "/conversations/" + conversation.id() + "/pause";
    }
}
