package nl.klankbord.language.sense;

import java.util.List;

/** The chance of each kind in a sentence; what is in nobody's way takes the rest. */
public record Sound(List<String> kinds, double[] chances) {

    /** The chance of this kind; 1 for a kind that was never learned, since nothing speaks against it. */
    public double of(String kind) {
        int at = kinds.indexOf(kind);
        return at < 0 ? 1 : chances[at];
    }
}
