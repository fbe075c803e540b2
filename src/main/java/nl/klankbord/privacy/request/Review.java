package nl.klankbord.privacy.request;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Words of one's own that somebody asked for.
 *
 * @param about who asked, and whom the words are about
 * @param due until when it can be looked at
 * @param shown as it would be read; the same as the text while nothing is left out of it
 */
public record Review(UUID id, UUID about, String kind, LocalDate written, LocalDate due, String text, String shown) {

    /** The same, in these words. */
    Review saying(String words, String seen) {
        return new Review(id, about, kind, written, due, words, seen);
    }

    /** Whether passages of it are made illegible. */
    public boolean blackedOut() {
        return !shown.equals(text);
    }
}
