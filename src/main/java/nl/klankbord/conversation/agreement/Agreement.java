package nl.klankbord.conversation.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.klankbord.people.Pair;
import org.jspecify.annotations.Nullable;

/**
 * What one of two people promised the other. Its words never change: another promise is another agreement.
 *
 * @param madeBy who wrote it down
 * @param waiting it stands in minutes that not both have confirmed yet; it counts all the same
 */
public record Agreement(
        UUID id, UUID conversation, Pair pair, UUID madeBy, Instant madeAt, Promise promise, boolean waiting) {

    /** What was promised. */
    public String text() {
        return promise.text();
    }

    /** Who does it. */
    public UUID promiser() {
        return promise.promiser();
    }

    /** Whether this person is the one who does it. */
    public boolean promisedBy(UUID person) {
        return promiser().equals(person);
    }

    /** The day it should be ready; null when they left it open. */
    public @Nullable LocalDate due() {
        return promise.due();
    }

    /** The day on which they look how it went; null when they left it open. */
    public @Nullable LocalDate lookBack() {
        return promise.lookBack();
    }
}
