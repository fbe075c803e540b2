package nl.klankbord.conversation.agreement;

import org.jspecify.annotations.Nullable;

/**
 * An agreement as it stands now.
 *
 * @param closure how it ended; null while it is open
 */
public record Kept(Agreement agreement, @Nullable Closure closure) {

    /** Whether it still is to be done. */
    public boolean open() {
        return closure == null;
    }
}
