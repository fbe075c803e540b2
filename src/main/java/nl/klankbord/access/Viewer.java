package nl.klankbord.access;

import java.util.Set;
import java.util.UUID;
import nl.klankbord.web.Language;

/**
 * Who is looking: everything found and written in a request is found and written as this person.
 *
 * @param givenName as it was when this person signed in
 */
public record Viewer(UUID id, String givenName, Set<Role> roles, Language language, boolean example) {

    /** Whether this person has one of these roles. */
    public boolean is(Role... wanted) {
        for (Role role : wanted) {
            if (roles.contains(role)) {
                return true;
            }
        }
        return false;
    }
}
