package nl.klankbord.people.roster;

import java.util.Locale;

/** What a fault costs. */
enum Severity {
    /** The line is not taken in. */
    SKIPPED,
    /** The person is taken in, without this value. */
    WARNING,
    /** The person is taken in whole; somebody should still know. */
    NOTE;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    String key() {
        return "roster.severity." + code();
    }
}
