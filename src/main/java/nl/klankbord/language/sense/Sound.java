package nl.klankbord.language.sense;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/** The chance of each kind in a sentence; what is in nobody's way takes the rest. */
public record Sound(List<String> kinds, double[] chances) {
    // A label for somebody and a guess at what moves them often share a word: the one speaks for the other.
    private static final Set<String> ALIKE = Set.of("person_judgement", "mind_reading");

    /** The chance of this kind; 1 for a kind that was never learned, since nothing speaks against it. */
    public double of(String kind) {
        int at = kinds.indexOf(kind);
        return at < 0 ? 1 : chances[at];
    }

    /** The chance of this kind among what is not heard already. */
    double of(String kind, Collection<String> beside) {
        double rest = 1;
        double chance = of(kind);
        for (String other : kinds) {
            if (!other.equals(kind) && ALIKE.contains(other) && ALIKE.contains(kind)) {
                chance += of(other);
            } else if (!other.equals(kind) && beside.contains(other)) {
                rest -= of(other);
            }
        }
        return chance / Math.max(rest, Double.MIN_NORMAL);
    }
}
