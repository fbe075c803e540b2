package nl.klankbord.conversation;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/** How far a conversation is, for the one who looks. */
public enum Stage {
    /** The other offered a moment and waits for an answer. */
    ASKED,
    /** The viewer offered a moment; the other has not answered yet. */
    OFFERED,
    /** The moment that was offered went by without an answer. */
    LAPSED,
    /** Both know when, and it is still to come. */
    PLANNED,
    /** The moment has come; nothing was written down yet. */
    TALKED,
    /** It was written down. */
    HELD,
    /** It will not take place. */
    CALLED_OFF;

    /** The stage of a conversation for this viewer, at this moment. */
    public static Stage of(Conversation conversation, UUID viewer, Instant now) {
        boolean begun = conversation.begunAt(now);
        return switch (conversation.state()) {
            case CALLED_OFF -> CALLED_OFF;
            case HELD -> HELD;
            case AGREED -> begun ? TALKED : PLANNED;
            case PROPOSED -> begun ? LAPSED : conversation.waitsFor(viewer) ? ASKED : OFFERED;
        };
    }

    /** The word in message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the two can prepare and talk: a moment was found, and it was not let go. */
    public boolean onTheWay() {
        return this == PLANNED || this == TALKED || this == HELD;
    }
}
