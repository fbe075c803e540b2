package nl.klankbord.conversation.handover;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something of an earlier talk that the employee may hand over, or did.
 *
 * @param what 'minutes' or 'agreement'
 * @param promiser who does it; null for minutes
 * @param text what was agreed; empty for minutes
 * @param outcome how the agreement ended, or 'open'; empty for minutes
 * @param handed the handover by which the new manager reads it; null when it was not handed over
 */
public record Item(
        String what,
        UUID id,
        @Nullable UUID promiser,
        String text,
        String outcome,
        @Nullable UUID handed) {

    /** Whether these are minutes. */
    public boolean minutes() {
        return what.equals("minutes");
    }
}
