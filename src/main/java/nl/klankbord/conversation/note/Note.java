package nl.klankbord.conversation.note;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wrote down for themselves.
 *
 * @param endsOn the last day on which it can be read
 * @param talk when the conversation began that it is about; null when it is about the person
 */
public record Note(
        UUID id,
        String text,
        LocalDate writtenOn,
        LocalDate endsOn,
        @Nullable Instant talk) {

    /** How many letters a note may have. */
    public static final int LONGEST = 4_000;

    /** The last day a note of this day may have. */
    public static LocalDate longest(LocalDate today) {
        return today.plusMonths(6);
    }
}
