package nl.klankbord.conversation.placing;

/** There is no text to place. */
public record NothingScreen() {}
