package nl.klankbord.conversation.agreement;

import org.jspecify.annotations.Nullable;

/**
 * How somebody wants to end an agreement.
 *
 * @param word why, or what it brought; never empty
 * @param change what it becomes; only, and always, when the outcome is CHANGED
 */
public record Closing(
        Outcome outcome, String word, @Nullable Promise change) {

    /** How many letters the word may have. */
    public static final int LONGEST = 500;

    /** Refuses to exist half. */
    public Closing {
        if (word.isEmpty()) {
            throw new IllegalArgumentException("an end says why");
        }
        if ((outcome == Outcome.CHANGED) != (change != null)) {
            throw new IllegalArgumentException("a change says what it becomes, and nothing else does");
        }
    }
}
