package nl.klankbord.access.account;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.klankbord.access.Role;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's account, on their page.
 *
 * @param state null when they have none
 * @param mayPropose whether the viewer may propose a role
 */
public record AccountPartScreen(UUID about, @Nullable AccountState state, boolean mayPropose) {

    /** Roles that this person does not have. */
    public List<Role> free() {
        return Stream.of(Role.values())
                .filter(role -> state != null && !state.roles().contains(role))
                .toList();
    }
}
