package nl.klankbord.conversation.printout;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one of them promised the other, and what came of it.
 *
 * @param madeOn the day it was agreed
 * @param outcome how it ended; 'open' while it did not
 * @param word what they said about how it ended; may be empty
 */
public record Pledge(
        UUID conversation,
        UUID promiser,
        String text,
        LocalDate madeOn,
        @Nullable LocalDate due,
        @Nullable LocalDate lookBack,
        String outcome,
        String word) {

    /** Whether it still is to be done. */
    public boolean open() {
        return outcome.equals("open");
    }
}
