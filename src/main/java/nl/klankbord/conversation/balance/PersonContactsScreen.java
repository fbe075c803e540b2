package nl.klankbord.conversation.balance;

import java.util.List;
import java.util.Map;
import nl.klankbord.conversation.contact.Contact;
import nl.klankbord.conversation.experience.ExperienceMap;
import nl.klankbord.knowledge.Technique;

/**
 * The viewer's contacts with one person, and the balance of the last eight weeks.
 *
 * @param felt what the two laid side by side; it comes first
 * @param meant what the viewer meant
 * @param techniques by key
 */
public record PersonContactsScreen(
        Row row, List<Contact> contacts, ExperienceMap felt, BalanceMap meant, Map<String, Technique> techniques) {}
