package nl.klankbord.conversation.history;

import nl.klankbord.conversation.Conversation;

/**
 * One conversation in a list.
 *
 * @param other the given name of whom it is with
 * @param said the end of the message key of the sentence about it
 */
public record ConversationRow(Conversation conversation, String other, String said) {}
