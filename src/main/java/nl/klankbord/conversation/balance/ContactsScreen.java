package nl.klankbord.conversation.balance;

import java.util.List;
import java.util.Map;
import nl.klankbord.conversation.contact.Contact;
import nl.klankbord.knowledge.Technique;

/**
 * The viewer's contacts with everybody they guide, by name and never in an order of merit.
 *
 * @param quiet with whom there was no contact for some time
 * @param newest the newest contacts
 * @param techniques by key
 */
public record ContactsScreen(
        List<Row> team, List<Row> quiet, List<Contact> newest, Map<String, Technique> techniques) {}
