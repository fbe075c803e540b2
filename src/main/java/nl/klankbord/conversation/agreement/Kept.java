package nl.klankbord.conversation.agreement;

import org.jspecify.annotations.Nullable;

/**
 * An agreement as it stands now.
 *
 * @param closure how it ended; null when it did not
 * @param writtenOut a later version of the minutes no longer has it; old versions still show it
 */
public record Kept(Agreement agreement, @Nullable Closure closure, boolean writtenOut) {

    /** Whether it still is to be done. */
    public boolean open() {
        return closure == null && !writtenOut;
    }
}
