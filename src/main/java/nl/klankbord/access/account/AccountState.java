package nl.klankbord.access.account;

import java.util.List;
import java.util.UUID;
import nl.klankbord.access.Role;

/**
 * How it stands with an account.
 *
 * @param address what this person signs in with; empty when the viewer may not know it
 * @param open whether it can be signed in to
 * @param entered whether this person chose a password
 * @param awaited whether a card with a code is on its way
 */
public record AccountState(
        UUID person, String address, boolean open, boolean entered, boolean awaited, List<Role> roles) {

    /** How it stands, as a message key. */
    public String key() {
        if (!open) {
            return "access.account.closed";
        }
        if (entered) {
            return "access.account.entered";
        }
        return awaited ? "access.account.awaited" : "access.account.notYet";
    }
}
