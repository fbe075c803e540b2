package nl.klankbord.knowledge;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.klankbord.web.Language;

/**
 * One of the 26 ways to talk that the coaching method describes.
 *
 * @param number its number in the method
 * @param key its lasting name in addresses
 * @param place where the map draws it
 * @param icon symbol of the sprite
 * @param goals what it serves well
 * @param fits when it helps
 * @param avoid when it does not, or only with care
 * @param around what goes with it
 * @param source where its substance comes from: document and part
 * @param tellings what is told about it, in each language
 */
public record Technique(
        int number,
        String key,
        Place place,
        String icon,
        Set<String> goals,
        Signals fits,
        Signals avoid,
        Around around,
        String source,
        Map<Language, Telling> tellings) {

    /**
     * A place on the map.
     *
     * @param connection how much connection and safety it brings
     * @param challenge how much challenge
     * @param basic whether it is one to begin with
     * @param across connection from 0 to 100, as the map draws it
     * @param up challenge from 0 to 100
     */
    public record Place(Level connection, Level challenge, boolean basic, int across, int up) {}

    /** The techniques around it, by key: alike, usually before it, usually after it. */
    public record Around(List<String> related, List<String> before, List<String> after) {}

    /** What is told about it in one language. */
    public Telling in(Language language) {
        return java.util.Objects.requireNonNull(tellings.get(language));
    }
}
