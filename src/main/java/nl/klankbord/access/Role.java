package nl.klankbord.access;

import java.util.Locale;

/** What somebody does for the whole organisation, beside their own work. */
public enum Role {
    HR,
    CONFIDANT,
    ADMINISTRATOR;

    /** The word in the database and in addresses. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The role of a code. */
    public static Role of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
