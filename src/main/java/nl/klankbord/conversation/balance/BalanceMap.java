package nl.klankbord.conversation.balance;

import java.util.Comparator;
import java.util.List;
import nl.klankbord.conversation.contact.Contact;
import nl.klankbord.knowledge.Level;
import nl.klankbord.knowledge.Technique;
import nl.klankbord.knowledge.Techniques;

/**
 * What was meant, on the map of connection and challenge: which techniques, and not how often. Nothing here can be added up.
 *
 * @param meant each technique once, by number
 * @param latest those of the newest contact
 */
public record BalanceMap(List<Technique> meant, List<String> latest) {

    /** The levels of challenge, as one reads a map: the most of it on top. */
    public static final List<Level> DOWN = List.of(Level.HIGH, Level.MEDIUM, Level.LOW);
    /** The levels of connection, from left to right. */
    public static final List<Level> ACROSS = DOWN.reversed();

    static BalanceMap of(Techniques techniques, List<Contact> contacts) {
        return new BalanceMap(
                contacts.stream()
                        .flatMap(contact -> contact.techniques().stream())
                        .distinct()
                        .flatMap(key -> techniques.find(key).stream())
                        .sorted(Comparator.comparingInt(Technique::number))
                        .toList(),
                contacts.stream().map(Contact::techniques).findFirst().orElse(List.of()));
    }

    /** What stands at this place. */
    public List<Technique> at(Level connection, Level challenge) {
        return meant.stream()
                .filter(it ->
                        it.place().connection() == connection && it.place().challenge() == challenge)
                .toList();
    }

    /** Whether it belongs to the newest contact. */
    public boolean latest(Technique technique) {
        return latest.contains(technique.key());
    }

    /** Whether there is nothing to draw. */
    public boolean none() {
        return meant.isEmpty();
    }
}
