package nl.klankbord.access.addresschange;

/**
 * The page behind a link about an address, where one tap does it.
 *
 * @param sort which link it is, as a message key: 'confirmation' or 'return'
 * @param state whether it waits for a tap, was tapped, or is over: 'open', 'done' or 'over'
 * @param address the address it is about; empty when it is over
 */
public record AddressDoorScreen(String sort, String state, String secret, String address) {}
