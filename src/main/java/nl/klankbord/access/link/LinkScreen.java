package nl.klankbord.access.link;

import nl.klankbord.web.Refusals;

/**
 * Asking for a link.
 *
 * @param example whether the letter goes to a mailbox of the example
 */
public record LinkScreen(String address, boolean example, Refusals refusals) {}
