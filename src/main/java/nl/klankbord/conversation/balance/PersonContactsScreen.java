package nl.klankbord.conversation.balance;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.klankbord.conversation.contact.Contact;
import nl.klankbord.conversation.experience.ExperienceMap;
import nl.klankbord.knowledge.Technique;
import nl.klankbord.language.hint.HintsScreen;

/**
 * The viewer's contacts with one person, and the balance of the last eight weeks.
 *
 * @param felt what the two laid side by side; it comes first
 * @param meant what the viewer meant
 * @param techniques by key
 * @param hints what the reading companion sees in a line, by the id of its contact
 */
public record PersonContactsScreen(
        Row row,
        List<Contact> contacts,
        ExperienceMap felt,
        BalanceMap meant,
        Map<String, Technique> techniques,
        Map<UUID, HintsScreen> hints) {}
