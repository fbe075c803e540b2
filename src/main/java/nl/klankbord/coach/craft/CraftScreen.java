package nl.klankbord.coach.craft;

import java.util.List;
import java.util.Set;

/**
 * What is there for oneself: what asks to be looked at today, and the ways to all of it. Nothing is counted.
 *
 * @param guides whether the reader guides somebody; who guides nobody is not sent to what is only for that
 */
public record CraftScreen(List<Due> due, boolean guides) {

    private static final Set<String> GUIDING = Set.of("nugget", "stance");

    /** One way: its word in message keys, and its symbol. */
    public record Way(String code, String href, String icon) {}

    private static final List<Way> WAYS = List.of(
            new Way("notebook", "/notebook", "book-open"),
            new Way("evidence", "/evidence", "scale"),
            new Way("warning", "/warning", "hourglass"),
            new Way("nugget", "/nuggets", "gem"),
            new Way("skill", "/skills", "thumbs-up"),
            new Way("stance", "/stance", "heart-handshake"));

    /** Those that fit the reader. */
    public List<Way> ways() {
        return WAYS.stream()
                .filter(it -> guides || !GUIDING.contains(it.code()))
                .toList();
    }
}
