package nl.klankbord.conversation.need;

/**
 * What one of the needs means to somebody.
 *
 * @param text in their own words; empty when they wrote nothing
 * @param foremost whether it matters most to them
 * @param shared whether who guides them may read it
 */
public record OwnNeed(Need need, String text, boolean foremost, boolean shared) {

    /** How many letters it may have. */
    public static final int LONGEST = 500;

    static OwnNeed blank(Need need) {
        return new OwnNeed(need, "", false, false);
    }

    /** Where it is written. */
    public String path() {
        return "/needs/" + need.code();
    }

    /** Whether something is written. */
    public boolean told() {
        return !text.isEmpty();
    }
}
