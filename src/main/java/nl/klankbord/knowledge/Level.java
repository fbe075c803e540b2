package nl.klankbord.knowledge;

import java.util.Locale;

/** How much connection, or challenge, a technique brings. */
public enum Level {
    LOW,
    MEDIUM,
    HIGH;

    /** The word in the files and in message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The level of a code. */
    public static Level of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
