package nl.klankbord.conversation;

import java.util.Locale;

/** Where a conversation stands. */
public enum State {
    /** One of the two offered a moment. */
    PROPOSED,
    /** Both know when. */
    AGREED,
    /** It took place: there are minutes. */
    HELD,
    /** It will not take place. */
    CALLED_OFF;

    /** The word in the database. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The state of a code. */
    public static State of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
