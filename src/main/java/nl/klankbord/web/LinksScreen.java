package nl.klankbord.web;

import java.util.List;

/**
 * Ways that lead on from a page.
 *
 * @param title message key of what stands above them; empty for nothing
 */
public record LinksScreen(String title, List<Link> links) {

    /**
     * One way.
     *
     * @param icon symbol of the sprite
     * @param label message key of its name
     * @param more message key of what is there
     */
    public record Link(String href, String icon, String label, String more) {}
}
