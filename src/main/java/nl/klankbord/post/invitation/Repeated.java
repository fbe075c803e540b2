package nl.klankbord.post.invitation;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What comes back, or came back, in one person's calendar.
 *
 * @param other whom they meet
 * @param rule as RFC 5545 writes it
 * @param sequence rises with every word about the whole
 * @param endsAt from when it does not come back any more; null while it does
 * @param left the times of the rule at which there is nothing, or something that stands by itself
 * @param next the coming times that stand by the rule
 */
record Repeated(
        UUID rhythm,
        UUID other,
        String path,
        Instant startsAt,
        ZoneId zone,
        String rule,
        int minutes,
        int sequence,
        Instant changedAt,
        @Nullable Instant endsAt,
        List<Instant> left,
        List<Next> next) {

    /** One of the coming times. */
    record Next(Instant startsAt, String path) {}

    /** Whether it ended before anything of it took place. */
    boolean neverWas() {
        return endsAt != null && endsAt.isBefore(startsAt);
    }
}
