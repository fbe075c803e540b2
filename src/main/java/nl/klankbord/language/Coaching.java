package nl.klankbord.language;

import java.util.List;

/**
 * What the engine says about a text.
 *
 * @param findings in the order of the text; none in a sentence that reports something serious
 * @param confidant the sentences that report discrimination, harassment, violence or danger: they stay as they are
 * @param guessed whether it only sounds so, and no rule says it: then whoever wrote it reads that it is a guess
 */
public record Coaching(List<Finding> findings, List<Place> confidant, boolean guessed, Impression impression) {

    /** From the first character of a sentence to just after its last. */
    public record Place(int from, int to) {}
}
