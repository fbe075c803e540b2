package nl.klankbord.conversation.proposal;

import java.time.Instant;
import nl.klankbord.conversation.Setting;

/**
 * A moment that one of two people offers the other.
 *
 * @param minutes how long
 * @param place in their own words; may be empty
 * @param word what they say with it; may be empty
 */
public record Offer(Instant startsAt, int minutes, Setting setting, String place, String word) {

    /** The moment it would end. */
    public Instant endsAt() {
        return startsAt.plusSeconds(minutes * 60L);
    }
}
