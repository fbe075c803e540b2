package nl.klankbord.conversation;

import java.util.Locale;

/** Where and how two people talk. */
public enum Setting {
    ROOM,
    WALK,
    FLOOR,
    PHONE,
    VIDEO;

    /** The word in the database and in message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The setting of a code. */
    public static Setting of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
