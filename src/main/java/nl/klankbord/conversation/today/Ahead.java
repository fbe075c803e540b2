package nl.klankbord.conversation.today;

import java.util.List;
import java.util.UUID;
import nl.klankbord.conversation.Conversation;
import org.jspecify.annotations.Nullable;

/**
 * A conversation that asks for something today.
 *
 * @param why what it asks
 * @param minutes the number of its newest minutes; 0 when there are none
 * @param subject what the viewer hears of once: these minutes, when they wait for a yes, or the yes that was taken back
 * @param shared the first lines that the other shared for it, when it is planned
 */
public record Ahead(
        Conversation conversation,
        Why why,
        int minutes,
        @Nullable UUID subject,
        List<String> shared) {

    /** What a conversation can ask for. */
    public enum Why {
        /** It is planned. */
        PLANNED,
        /** It has begun, and nothing was written down yet. */
        TALKED,
        /** The other offered a moment and waits for an answer. */
        ASKED,
        /** The other wrote down what was said and waits for a yes. */
        WRITTEN,
        /** The other took back their yes to what the viewer agreed with. */
        WITHDRAWN
    }
}
