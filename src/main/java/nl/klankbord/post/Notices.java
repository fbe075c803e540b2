package nl.klankbord.post;

import java.util.UUID;

/** Letters that something lies ready. */
public interface Notices {

    /**
     * Tells somebody that the viewer left something for them, in the caller's transaction. Which sentence, a {@link Noticing}
     * says when the letter leaves; who wants to hear less gets none.
     *
     * @param subject what lies ready
     */
    void send(UUID subject, UUID reader);
}
