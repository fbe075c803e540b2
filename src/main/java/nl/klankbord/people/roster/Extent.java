package nl.klankbord.people.roster;

import java.util.Locale;

/** What the list is: whoever is not on it left, or whoever is not on it did not change. */
enum Extent {
    WHOLE_LIST,
    ONLY_CHANGES;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Extent of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
