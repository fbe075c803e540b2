package nl.klankbord.privacy.law;

import java.util.Locale;

/** How far the makers checked a statement. */
public enum State {
    /** Read in the source itself. */
    VERIFIED,
    /** Read in the source itself, in an older version. */
    OLD,
    /** Read with somebody who tells of it. */
    SECONDARY,
    /** Not read anywhere for this. */
    UNVERIFIED;

    /** The word in keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
