package nl.klankbord.post;

import java.util.Optional;
import java.util.UUID;
import nl.klankbord.web.Dates;
import nl.klankbord.web.Words;

/** Knows what lies ready for somebody, in a sentence without a word that somebody typed. */
public interface Noticing {

    /** What there is for the viewer about this subject; empty when it is not known here, or nothing waits any more. */
    Optional<Tiding> tell(UUID subject, Words words, Dates dates);

    /** Whether it is told to whoever wants to hear less, too. */
    default boolean presses() {
        return false;
    }
}
