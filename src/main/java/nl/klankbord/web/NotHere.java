package nl.klankbord.web;

/** What was asked for is not there, or not this person's: the answer is the same 404, so that it tells nothing. */
public class NotHere extends RuntimeException {

    /** Says nothing about what was asked. */
    public NotHere() {
        super("not here", null, false, false);
    }
}
