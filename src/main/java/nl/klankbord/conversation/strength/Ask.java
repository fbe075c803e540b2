package nl.klankbord.conversation.strength;

import java.util.UUID;
import nl.klankbord.people.Name;

/**
 * What somebody can be asked about, or what only who guides them knows.
 *
 * @param open whether their team may ask
 */
public record Ask(UUID person, Name name, String text, boolean open) {}
