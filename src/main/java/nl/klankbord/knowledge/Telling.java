package nl.klankbord.knowledge;

import java.util.List;
import java.util.Set;

/**
 * What is told about a technique in one language.
 *
 * @param name as the method calls it
 * @param brief as the map calls it
 * @param line what it comes down to, in one line
 * @param use when it helps, when not, and what to do
 * @param phrases what one could say
 * @param where what to mind in each place
 * @param mistake what people often do instead
 * @param advanced a variant for who masters it; our own
 * @param levels kinds or levels that the method tells apart
 * @param own the fields that are ours and not from the method
 * @param words what somebody might type who needs it
 */
public record Telling(
        String name,
        String brief,
        String line,
        Use use,
        List<Phrase> phrases,
        Where where,
        String mistake,
        String advanced,
        List<Kind> levels,
        Set<String> own,
        List<String> words) {

    /** What it is, when, when not, and its core in steps. */
    public record Use(List<String> what, List<String> when, List<String> notWhen, List<String> steps) {}

    /** What to mind on the floor, in a group, at a distance and in a letter. */
    public record Where(String floor, String group, String distance, String letter) {}

    /** Something one could say, and to whom. */
    public record Phrase(String hearer, String say) {}

    /** A kind or level, with an example. */
    public record Kind(String name, String text, String example) {}

    /** The phrase to start from. */
    public Phrase first() {
        return phrases.getFirst();
    }
}
