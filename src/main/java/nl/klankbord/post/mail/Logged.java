package nl.klankbord.post.mail;

import java.time.Instant;
import java.util.UUID;
import nl.klankbord.web.Message;
import org.jspecify.annotations.Nullable;

/**
 * A letter as the administrator sees it.
 *
 * @param state waiting, sent, unsent or undeliverable
 * @param fault what stood in the way: address, server or login; null when nothing did
 */
public record Logged(
        UUID id,
        UUID person,
        Kind kind,
        Instant madeAt,
        String state,
        @Nullable String fault) {

    /** How it stands with it. */
    public Message standing() {
        return Message.of(fault == null || state.equals("sent") ? "post.state." + state : "post.fault." + fault);
    }

    /** Whether somebody should do something about it. */
    public boolean undeliverable() {
        return state.equals("undeliverable");
    }
}
