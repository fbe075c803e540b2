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

    /** The agreement that came in its place. */
    public record Successor(UUID id, String text) {}
}
