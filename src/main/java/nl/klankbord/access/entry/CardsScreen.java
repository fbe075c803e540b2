package nl.klankbord.access.entry;

import java.util.List;

/**
 * Cards to print, once.
 *
 * @param back where to go afterwards
 * @param onlyHere whether the address on the cards works on this one computer alone
 */
public record CardsScreen(String organisation, List<Card> cards, String back, boolean onlyHere) {}
