package nl.klankbord.people.roster;

import java.util.Locale;

/** Everything that can be wrong with a line, and how much of it is taken in all the same. */
enum Trouble {
    SHORT_ROW(Severity.SKIPPED),
    LONG_ROW(Severity.SKIPPED),
    NUMBER_MISSING(Severity.SKIPPED),
    NUMBER_UNREADABLE(Severity.SKIPPED),
    NAME_MISSING(Severity.SKIPPED),
    NAME_UNREADABLE(Severity.SKIPPED),
    NAME_IS_FORMULA(Severity.SKIPPED),
    NUMBER_TWICE(Severity.SKIPPED),
    TEXT_IS_FORMULA(Severity.WARNING),
    TEXT_TOO_LONG(Severity.WARNING),
    MAIL_UNREADABLE(Severity.WARNING),
    MAIL_TWICE(Severity.WARNING),
    MAIL_TAKEN(Severity.WARNING),
    MANAGER_UNKNOWN(Severity.WARNING),
    MANAGER_SKIPPED(Severity.WARNING),
    MANAGER_GONE(Severity.WARNING),
    MANAGER_SELF(Severity.WARNING),
    MANAGER_LOOP(Severity.WARNING),
    DATE_UNREADABLE(Severity.WARNING),
    DATE_UNLIKELY(Severity.WARNING),
    ENDS_BEFORE_START(Severity.WARNING),
    HOURS_UNREADABLE(Severity.WARNING),
    REPEATED(Severity.NOTE),
    MAIL_MISSING(Severity.NOTE),
    SPACES(Severity.NOTE),
    LETTERS_LOST(Severity.NOTE),
    DATE_FORM(Severity.NOTE),
    LEFT(Severity.NOTE);

    private final Severity severity;

    Trouble(Severity severity) {
        this.severity = severity;
    }

    Severity severity() {
        return severity;
    }

    String key() {
        return "roster.fault." + name().toLowerCase(Locale.ROOT);
    }
}
