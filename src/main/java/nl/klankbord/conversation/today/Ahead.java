package nl.klankbord.conversation.today;

import nl.klankbord.conversation.Conversation;

/**
 * A conversation that asks for something today.
 *
 * @param why what it asks
 * @param minutes the number of its newest minutes; 0 when there are none
 */
public record Ahead(Conversation conversation, Why why, int minutes) {

    /** What a conversation can ask for. */
    public enum Why {
        /** It is planned. */
        PLANNED,
        /** It has begun, and nothing was written down yet. */
        TALKED,
        /** The other offered a moment and waits for an answer. */
        ASKED,
        /** The other wrote down what was said and waits for a yes. */
        WRITTEN
    }
}
