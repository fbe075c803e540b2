package nl.klankbord.web;

import java.util.Set;

/**
 * Who a page is drawn for, as far as the layout needs to know.
 *
 * @param name the given name; empty before sign-in
 * @param example whether this is the example organisation, which says so on every page
 */
public record Guest(String name, Language language, Set<String> roles, boolean signedIn, boolean example) {

    /** Somebody who did not sign in. */
    public static Guest stranger(Language language, boolean example) {
        return new Guest("", language, Set.of(), false, example);
    }

    /** The letter in the avatar. */
    public String initial() {
        return Initials.of(name);
    }
}
