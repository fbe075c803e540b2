package nl.klankbord.conversation.handover;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was handed over, as the new manager reads it.
 *
 * @param manager with whom they talked then
 * @param what 'minutes' or 'agreement'
 * @param text of the agreement; of minutes only where this one item is read
 * @param confirmed whether both confirmed these minutes
 * @param promiser who does it; null for minutes
 * @param outcome how the agreement ended, or 'open'; empty for minutes
 * @param views how the two saw it differently
 */
public record Handed(
        UUID id,
        UUID employee,
        UUID receiver,
        UUID manager,
        String what,
        Instant talkedAt,
        String text,
        boolean confirmed,
        @Nullable UUID promiser,
        @Nullable LocalDate due,
        String outcome,
        List<View> views) {

    /** Whether these are minutes. */
    public boolean minutes() {
        return what.equals("minutes");
    }

    /** The symbol that stands beside it. */
    public String icon() {
        return minutes() ? "file-text" : "handshake";
    }

    /** How one of the two saw it differently. */
    public record View(UUID author, String text) {}
}
