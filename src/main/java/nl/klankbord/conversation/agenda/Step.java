package nl.klankbord.conversation.agenda;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One step on the way to a moment.
 *
 * @param what 'offered', 'accepted', 'called_off' or 'skipped'
 * @param moment that was offered; null for another step
 * @param word what was said with it; may be empty
 */
public record Step(
        String what, UUID author, Instant at, @Nullable Instant moment, String word) {

    /** Whether a moment was offered in this step. */
    public boolean offer() {
        return moment != null;
    }
}
