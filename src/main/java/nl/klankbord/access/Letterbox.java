package nl.klankbord.access;

import java.util.UUID;
import nl.klankbord.access.Organisation.House;

/**
 * Where letters about somebody's way in are posted. Asked here, brought away by the module that keeps the post. Each verb
 * joins the caller's transaction.
 */
public interface Letterbox {

    /** Whether a letter would reach anybody: there is a mail server, or it is the example, where everybody has a mailbox. */
    boolean reaches(House house);

    /** Somebody asked for this link; for whom it is, if for anybody, is looked up when nobody waits. */
    void knock(UUID link);

    /** A notice for the viewer, or from those who keep the accounts to somebody else. */
    void put(UUID person, LetterSort sort, UUID about);
}
