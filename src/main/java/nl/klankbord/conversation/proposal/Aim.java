package nl.klankbord.conversation.proposal;

import java.util.UUID;
import nl.klankbord.conversation.Conversation;
import org.jspecify.annotations.Nullable;

/**
 * What an offer is for.
 *
 * @param other whom it is made to
 * @param standing the conversation that gets another moment; null for a new one
 */
record Aim(UUID other, @Nullable Conversation standing) {

    @Nullable
    UUID conversation() {
        return standing == null ? null : standing.id();
    }

    /** Whether no words go along with it. */
    boolean wordless() {
        return standing != null && standing.kind().wordless();
    }

    boolean movable() {
        return standing != null && standing.movable();
    }
}
