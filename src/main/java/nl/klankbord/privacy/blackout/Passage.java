package nl.klankbord.privacy.blackout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A place in a text.
 *
 * @param from the first letter of it, counted from nought in code points, as the database counts
 * @param until the first letter after it
 */
record Passage(int from, int until) {

    /** In the order of the text, with what touches put together. */
    static List<Passage> merged(List<Passage> passages) {
        List<Passage> merged = new ArrayList<>();
        for (Passage next :
                passages.stream().sorted(Comparator.comparing(Passage::from)).toList()) {
            if (!merged.isEmpty() && merged.getLast().until >= next.from) {
                Passage last = merged.removeLast();
                merged.add(new Passage(last.from, Math.max(last.until, next.until)));
            } else {
                merged.add(next);
            }
        }
        return merged;
    }

    boolean contains(Passage other) {
        return from <= other.from && other.until <= until;
    }

    /** The words that stand here. */
    String of(String text) {
        return text.substring(text.offsetByCodePoints(0, from), text.offsetByCodePoints(0, until));
    }
}
