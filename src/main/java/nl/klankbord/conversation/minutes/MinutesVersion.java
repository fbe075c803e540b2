package nl.klankbord.conversation.minutes;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The minutes as one of the two wrote them once. A version never changes: another text is another version.
 *
 * @param number 1 for the first
 * @param agreements which agreements stand in it, in their order
 * @param confirmed who said that it is right, and when
 * @param withdrawn who took their yes back, and when; they may have said it again since
 * @param views what they saw differently
 */
public record MinutesVersion(
        UUID id,
        int number,
        UUID author,
        String text,
        Instant writtenAt,
        List<UUID> agreements,
        Map<UUID, Instant> confirmed,
        Map<UUID, Instant> withdrawn,
        List<View> views) {

    /** What one of the two saw differently, in their own words. */
    public record View(UUID author, String text, Instant writtenAt) {}

    /** Whether this person confirmed it. */
    public boolean confirmedBy(UUID person) {
        return confirmed.containsKey(person);
    }

    /** Whether this person said yes, took that back and did not say it again. */
    public boolean withdrawnBy(UUID person) {
        return withdrawn.containsKey(person) && !confirmedBy(person);
    }

    /** Whether this person put their own view beside it. */
    public boolean seenDifferentlyBy(UUID person) {
        return views.stream().anyMatch(view -> view.author().equals(person));
    }
}
