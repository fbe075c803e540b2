package nl.klankbord.post.preference;

/**
 * How much somebody wants to hear.
 *
 * @param invitations whether what is agreed comes by mail for their calendar
 */
public record Preference(Digest digest, boolean invitations) {

    /** What holds for whoever never chose. */
    public static final Preference USUAL = new Preference(Digest.DAILY, true);
}
