package nl.klankbord.privacy.request;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that somebody wrote, as it was released or set apart.
 *
 * @param kind what it is: a note, a preparation, a draft
 * @param by who wrote it; null when it was set apart
 * @param blackedOut whether passages of it were made illegible
 * @param reason why it was set apart; null when it was released
 */
public record Answer(
        String kind,
        @Nullable UUID by,
        LocalDate written,
        @Nullable String text,
        @Nullable String reason,
        boolean blackedOut) {

    /** The same, in these words. */
    Answer saying(String words) {
        return new Answer(kind, by, written, words, reason, blackedOut);
    }
}
