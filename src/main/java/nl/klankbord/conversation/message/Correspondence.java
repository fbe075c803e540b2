package nl.klankbord.conversation.message;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What two people wrote to each other between their talks, in one line.
 *
 * @param open whether they are a pair today, and can write
 * @param newest when the one that matters most was written: one that waits for the viewer, or the last one; null when there is none
 * @param mine whether the viewer wrote it
 * @param read whether its reader opened it
 */
public record Correspondence(boolean open, @Nullable Instant newest, boolean mine, boolean read) {

    /** Whether there is something to read, or somebody to write to. */
    public boolean shown() {
        return open || newest != null;
    }

    /** Message key of the line. */
    public String key() {
        if (newest == null) {
            return "message.line.none";
        }
        return mine
                ? (read ? "message.line.mine" : "message.line.unread")
                : read ? "message.line.theirs" : "message.line.waiting";
    }
}
