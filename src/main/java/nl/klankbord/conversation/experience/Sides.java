package nl.klankbord.conversation.experience;

/**
 * What both said about one conversation, as far as the viewer may see it.
 *
 * @param revealed whether the employee agreed that both see both
 */
public record Sides(boolean revealed, Experience employee, Experience manager) {}
