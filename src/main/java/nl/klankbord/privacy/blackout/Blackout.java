package nl.klankbord.privacy.blackout;

import java.util.List;
import java.util.UUID;

/**
 * Words of one's own that somebody asked for, and what of them does not go along.
 *
 * @param about who asked
 * @param text as it was written
 * @param shown as it would be read
 * @param marks what is left out
 */
record Blackout(UUID review, UUID about, String kind, String text, String shown, List<Passage> marks) {

    Wording wording() {
        return new Wording(text);
    }
}
