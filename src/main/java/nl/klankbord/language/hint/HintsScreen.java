package nl.klankbord.language.hint;

import java.util.List;
import java.util.Locale;
import nl.klankbord.language.Impression;
import org.jspecify.annotations.Nullable;

/**
 * What there is to see in a text.
 *
 * @param confidant whether it reports something serious: then the words stay as they are, and the confidant is named
 * @param guessed whether that only sounds so
 * @param impression how it reads at first; null where that is not told
 */
public record HintsScreen(
        List<Hint> hints,
        boolean confidant,
        boolean guessed,
        @Nullable Impression impression) {

    /** Nothing to see. */
    public static final HintsScreen NONE = new HintsScreen(List.of(), false, false, null);

    /** What there is to see, apart from how it reads at first. */
    public HintsScreen(List<Hint> hints, boolean confidant) {
        this(hints, confidant, false, null);
    }

    /** Whether there is anything to show. */
    public boolean any() {
        return confidant || impression != null || !hints.isEmpty();
    }

    /** What whoever wrote a report reads, as a message key. */
    public String report() {
        return guessed ? "language.confidant.guess" : "language.confidant";
    }

    /** Whether there is anything to think over. */
    public boolean more() {
        return confidant || !hints.isEmpty() || impression != null && impression != Impression.DESCRIPTION;
    }

    /** Whether something stands here that may not be kept: that is never folded away. */
    public boolean strong() {
        return hints.stream().anyMatch(it -> it.severity().equals("strong"));
    }

    /** How it reads at first, as a message key; empty where that is not told. */
    public String reads() {
        return impression == null
                ? ""
                : "language.impression." + impression.name().toLowerCase(Locale.ROOT);
    }
}
