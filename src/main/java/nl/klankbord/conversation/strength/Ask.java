package nl.klankbord.conversation.strength;

import java.util.UUID;
import nl.klankbord.people.Name;

/**
 * What somebody can be asked about, or what only who guides them knows.
 *
 * @param open whether their team may ask
 * @param seconded whether the viewer said that they see it too
 */
public record Ask(UUID person, Name name, UUID strength, String text, boolean open, boolean seconded) {}
