package nl.klankbord.wire;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One of the cast at a browser, or somebody from the street.
 *
 * @param who null for whoever did not sign in
 * @param wire their line, with the cookie of a form they opened before
 * @param token what their forms carry
 * @param language in which they read
 */
record Reader(String name, @Nullable UUID who, Wire wire, String token, String language) {

    @Override
    public String toString() {
        return name;
    }
}
