package nl.klankbord.conversation.passing;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A promise that somebody would like the viewer to take over.
 *
 * @param manager who it was made with
 * @param promiser who promised it then
 */
public record Passed(
        UUID agreement,
        UUID employee,
        UUID manager,
        UUID promiser,
        String text,
        @Nullable LocalDate due) {

    /** Whether the viewer would be the one who does it. */
    public boolean yours() {
        return !promiser.equals(employee);
    }
}
