package nl.klankbord.web;

import java.util.Set;

/**
 * One way into a module from the navigation.
 *
 * @param label message key
 * @param icon symbol of the sprite
 * @param order lowest first
 * @param roles who sees it; empty for everyone who signed in
 */
public record NavEntry(String label, String href, String icon, int order, Set<String> roles) {

    boolean seenBy(Guest guest) {
        return roles.isEmpty() || roles.stream().anyMatch(guest.roles()::contains);
    }

    boolean leadsTo(String path) {
        return href.equals("/") ? path.equals("/") : path.equals(href) || path.startsWith(href + "/");
    }
}
