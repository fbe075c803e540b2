package nl.klankbord.post.invitation;

import java.time.Instant;
import java.util.UUID;

/**
 * What stands, or stood, in one person's calendar.
 *
 * @param other whom they meet
 * @param path where in Klankbord one reads more
 * @param sequence rises with every change, so that a calendar knows which word is the last
 * @param stands false once it was taken out again
 * @param changedAt when that last word was said
 */
public record Invitation(
        UUID appointment,
        UUID other,
        String path,
        Instant startsAt,
        int minutes,
        int sequence,
        boolean stands,
        Instant changedAt) {

    /** The moment it ends, as planned. */
    public Instant endsAt() {
        return startsAt.plusSeconds(minutes * 60L);
    }
}
