package nl.klankbord.conversation.history;

import java.time.Instant;
import java.util.UUID;
import nl.klankbord.conversation.Conversation;

/** What a conversation is in one word, which ends the message key of the sentence about it. */
final class Sentence {

    private Sentence() {}

    static String of(Conversation conversation, UUID viewer, Instant now) {
        boolean begun = conversation.begunAt(now);
        return switch (conversation.state()) {
            case CALLED_OFF -> "calledOff";
            case HELD -> "held";
            case AGREED -> begun ? "talked" : "planned";
            case PROPOSED -> begun ? "lapsed" : conversation.waitsFor(viewer) ? "asked" : "offered";
        };
    }
}
