package nl.klankbord.conversation.history;

import java.util.List;

/**
 * The viewer's conversations.
 *
 * @param waiting for the viewer's answer
 * @param coming agreed, offered or called off, and still to come
 * @param past newest first
 */
public record ConversationsScreen(
        List<ConversationRow> waiting, List<ConversationRow> coming, List<ConversationRow> past) {

    /** Whether there is nothing to show yet. */
    public boolean empty() {
        return waiting.isEmpty() && coming.isEmpty() && past.isEmpty();
    }
}
