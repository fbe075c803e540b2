package nl.klankbord.conversation.agreement;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The words of an agreement: what, who does it, by when, and when they look back.
 *
 * @param due null when they left it open
 * @param lookBack null when they left it open
 * @param trial whether they only try it, until the day they look back
 */
public record Promise(
        String text,
        UUID promiser,
        @Nullable LocalDate due,
        @Nullable LocalDate lookBack,
        boolean trial) {

    /** How many letters a promise may have. */
    public static final int LONGEST = 500;

    /** A promise that is no trial. */
    public Promise(String text, UUID promiser, @Nullable LocalDate due, @Nullable LocalDate lookBack) {
        this(text, promiser, due, lookBack, false);
    }
}
