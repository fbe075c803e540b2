package nl.klankbord.access;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.klankbord.web.Language;

/**
 * The accounts people sign in with: one for each person who has a work address. HR and the administrator keep them, and
 * each of these joins the caller's transaction. In one import: first close, then move, then open, so that an address that
 * came free can be given out.
 */
public interface Accounts {

    /** Opens accounts, also those that were closed before. Answers with who got none, because the address is somebody else's. */
    Set<UUID> open(Collection<Opening> openings);

    /** Gives people another address, all at once, so that two may trade. Answers with who keeps the old one, because the new one is somebody else's. */
    Set<UUID> move(Map<UUID, String> addresses);

    /** Closes accounts at the end of a day, also one that is still to come. Answers with who stays: the last administrator. */
    Set<UUID> close(Map<UUID, LocalDate> lastDays);

    /**
     * An account to open.
     *
     * @param address the work address; upper and lower case are the same
     * @param language the language Klankbord begins in; the person can choose another
     */
    record Opening(UUID person, String address, Language language) {}
}
