package nl.klankbord.privacy.law;

import java.util.Locale;

/** What a statement is about, in the order of the page. */
public enum Topic {
    ABSENCE,
    KEEPING,
    ACCESS,
    COUNCIL,
    DPIA;

    /** The word in the file, in addresses and in keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
