package nl.klankbord.web;

/** The page exists, but belongs to a role this person does not have: 403. */
public class NotAllowed extends RuntimeException {

    /** Says nothing about the person. */
    public NotAllowed() {
        super("not allowed", null, false, false);
    }
}
