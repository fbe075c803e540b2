package nl.klankbord.people.roster;

import java.util.Locale;

/** How far an import is. */
enum State {
    READING,
    READ,
    REFUSED,
    WRITING,
    WRITTEN;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static State of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
