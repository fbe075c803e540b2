package nl.klankbord.access;

import java.util.Optional;
import nl.klankbord.web.Language;

/** Where and in which language people are written to. */
public interface Addressees {

    /** The viewer's own; empty when they have no account that is open. */
    Optional<Addressee> own();

    /**
     * Somebody to write to.
     *
     * @param address the work address
     */
    record Addressee(String address, Language language) {}
}
