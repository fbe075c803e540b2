package nl.klankbord.language.hint;

import java.util.List;

/**
 * What there is to see in a text.
 *
 * @param confidant whether it reports something serious: then the words stay as they are, and the confidant is named
 */
public record HintsScreen(List<Hint> hints, boolean confidant) {

    /** Nothing to see. */
    public static final HintsScreen NONE = new HintsScreen(List.of(), false);

    /** Whether there is anything to show. */
    public boolean any() {
        return confidant || !hints.isEmpty();
    }
}
