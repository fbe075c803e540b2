package nl.klankbord.people.roster;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import nl.klankbord.web.Message;
import org.jspecify.annotations.Nullable;

/**
 * A list on its way in.
 *
 * @param beatAt when the work on it last gave a sign of life
 * @param mapping null until the list has been read
 * @param done how many people were written, of the whole
 * @param said why it was refused, or why writing it ended without anything written
 */
record Import(
        UUID id,
        String source,
        Extent extent,
        String fileName,
        State state,
        UUID madeBy,
        Instant madeAt,
        Instant beatAt,
        @Nullable Mapping mapping,
        int done,
        int whole,
        @Nullable Message said) {

    /** Long enough for the slowest step on a busy machine. */
    static final Duration PATIENCE = Duration.ofMinutes(2);

    static final Duration KEPT = Duration.ofDays(1);

    /** Somebody is still working on it: reading or writing. */
    boolean busy() {
        return state == State.READING || state == State.WRITING;
    }

    /** The server that worked on it is gone. Nothing was written, for that happens at once or not at all. */
    boolean abandonedAt(Instant now) {
        return busy() && beatAt.plus(PATIENCE).isBefore(now);
    }
}
