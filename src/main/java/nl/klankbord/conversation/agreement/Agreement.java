package nl.klankbord.conversation.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.klankbord.people.Pair;
import org.jspecify.annotations.Nullable;

/**
 * What one of two people promised the other. Its words never change: another promise is another agreement.
 *
 * @param promiser who does it
 * @param madeBy who wrote it down
 * @param due the day it should be ready; null when they left it open
 * @param lookBack the day on which they look how it went; null when they left it open
 * @param waiting it stands in minutes that not both have confirmed yet; it counts all the same
 */
public record Agreement(
        UUID id,
        UUID conversation,
        Pair pair,
        UUID promiser,
        UUID madeBy,
        Instant madeAt,
        String text,
        @Nullable LocalDate due,
        @Nullable LocalDate lookBack,
        boolean waiting) {

    /** Whether this person is the one who does it. */
    public boolean promisedBy(UUID person) {
        return promiser.equals(person);
    }

    /** Who it was promised to. */
    public UUID promisedTo() {
        return pair.other(promiser);
    }

    /** Whether the day it should have been ready has gone by. */
    public boolean pastDue(LocalDate today) {
        return due != null && due.isBefore(today);
    }

    /** Whether they meant to look back by now. */
    public boolean dueToLookBack(LocalDate today) {
        return lookBack != null && !lookBack.isAfter(today);
    }
}
