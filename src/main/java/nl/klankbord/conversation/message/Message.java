package nl.klankbord.conversation.message;

import java.time.Instant;
import java.util.UUID;

/**
 * A few words from one of two to the other.
 *
 * @param mine whether the viewer wrote it
 * @param read whether its reader opened it
 */
public record Message(UUID id, boolean mine, String text, Instant writtenAt, boolean read) {

    /** How many letters a message may have. */
    public static final int LONGEST = 2_000;

    /** Whether it waits to be opened by the viewer. */
    boolean closed() {
        return !mine && !read;
    }
}
