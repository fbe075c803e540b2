package nl.klankbord.conversation.passing;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A promise that is still open between the employee and a former manager.
 *
 * @param passed to whom the employee passed it on; null when they did not
 * @param refused whether that person said no
 */
public record Loose(
        UUID agreement,
        UUID manager,
        UUID promiser,
        String text,
        @Nullable LocalDate due,
        @Nullable UUID passed,
        boolean refused) {

    /** Whether it waits for the answer of this person. */
    public boolean waitsFor(UUID person) {
        return person.equals(passed) && !refused;
    }

    /** Whether this person said no to it. */
    public boolean refusedBy(UUID person) {
        return person.equals(passed) && refused;
    }
}
