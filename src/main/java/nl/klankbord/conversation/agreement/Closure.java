package nl.klankbord.conversation.agreement;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How an agreement ended, who said so and when.
 *
 * @param word what they said about it; empty only in what ended before each end had a word
 * @param became what it changed into; null when it did not change
 */
public record Closure(
        UUID author,
        Outcome outcome,
        String word,
        Instant at,
        @Nullable Successor became) {

    /** Whether this person said just this: what is sent twice is said once. */
    boolean isWhatWasSaid(UUID person, Closing closing) {
        Promise change = closing.change();
        String successor = became == null ? "" : became.text();
        return author.equals(person)
                && outcome == closing.outcome()
                && word.equals(closing.word())
                && successor.equals(change == null ? "" : change.text());
    }

    /** The agreement that came in its place. */
    public record Successor(UUID id, String text) {}
}
