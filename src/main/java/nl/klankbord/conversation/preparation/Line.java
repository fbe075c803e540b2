package nl.klankbord.conversation.preparation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing somebody wants to talk about.
 *
 * @param sharedAt since when the other may read it; null while it is the author's alone
 */
public record Line(
        UUID id, UUID author, String text, @Nullable Instant sharedAt) {

    /** The longest text, in characters. */
    public static final int LONGEST = 2000;

    /** More than this is not an agenda for one conversation. */
    public static final int MOST = 40;

    /** Whether the other may read it. */
    public boolean shared() {
        return sharedAt != null;
    }
}
