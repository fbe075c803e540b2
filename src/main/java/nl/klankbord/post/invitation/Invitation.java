package nl.klankbord.post.invitation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What stands, or stood, in one person's calendar.
 *
 * @param other whom they meet
 * @param path where in Klankbord one reads more
 * @param sequence rises with every change, so that a calendar knows which word is the last
 * @param stands false once it was taken out again
 * @param changedAt when that last word was said
 * @param place its place in something that comes back; null when it never had one
 */
public record Invitation(
        UUID appointment,
        UUID other,
        String path,
        Instant startsAt,
        int minutes,
        int sequence,
        boolean stands,
        Instant changedAt,
        @Nullable Place place) {

    /**
     * A time of something that comes back.
     *
     * @param rhythm what comes back
     * @param occursAt when its rule says so
     * @param leftWith the number of the word with which it left; null while it stands there by the rule
     */
    public record Place(
            UUID rhythm, Instant occursAt, @Nullable Integer leftWith) {}

    /** The moment it ends, as planned. */
    public Instant endsAt() {
        return startsAt.plusSeconds(minutes * 60L);
    }

    /** Whether this word takes it out of what comes back, rather than being about it alone. */
    boolean leavesWith(int word) {
        return place != null && place.leftWith() != null && place.leftWith() == word;
    }
}
