package nl.klankbord.conversation.experience;

/**
 * A place on the map.
 *
 * @param connection 1 to 4, to the right
 * @param challenge 1 to 4, upwards
 */
public record Impression(int connection, int challenge) {}
