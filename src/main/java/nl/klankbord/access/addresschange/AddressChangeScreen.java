package nl.klankbord.access.addresschange;

import nl.klankbord.web.Refusals;

/**
 * The address I sign in with.
 *
 * @param now the one of today
 * @param waiting the one that I asked for and that waits for a tap; empty when none does
 * @param reaches whether letters reach anybody here
 * @param passkeys whether a passkey can stand in for the password
 * @param typed what was typed for another one
 */
public record AddressChangeScreen(
        String now, String waiting, boolean reaches, boolean passkeys, String typed, Refusals refusals) {}
