package nl.klankbord.conversation.history;

import nl.klankbord.conversation.Conversation;
import nl.klankbord.conversation.Stage;

/**
 * One conversation in a list.
 *
 * @param other the given name of whom it is with
 */
public record ConversationRow(Conversation conversation, String other, Stage stage) {}
