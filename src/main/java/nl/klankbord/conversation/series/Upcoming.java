package nl.klankbord.conversation.series;

import java.time.Instant;
import java.util.UUID;
import nl.klankbord.post.Occurrence;

/**
 * One of the coming times of a rhythm.
 *
 * @param made false where the two have something else that day, kept from the rhythm before
 */
record Upcoming(UUID talk, Instant startsAt, boolean made) {

    Occurrence occurrence() {
        return new Occurrence(talk, startsAt, "/conversations/" + talk, made);
    }
}
