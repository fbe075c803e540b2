package nl.klankbord.conversation.search;

import java.time.Instant;
import java.util.UUID;

/**
 * Something that was written down, as the viewer may read it.
 *
 * @param conversation the one it belongs to; of a message, or a note without one, its own id
 * @param author who wrote it
 * @param at when they talked; of a message, or a note without a conversation, when it was written
 * @param own whether only the viewer sees it in Klankbord
 */
record Passage(What what, UUID conversation, UUID author, String text, Instant at, boolean own) {

    /** What was written. */
    enum What {
        MINUTES,
        VIEW,
        AGREEMENT,
        ENDING,
        LINE,
        MESSAGE,
        NOTE
    }
}
