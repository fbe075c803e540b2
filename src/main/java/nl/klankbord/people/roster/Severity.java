package nl.klankbord.people.roster;

/** What a fault costs. */
enum Severity {
    /** The line is not taken in. */
    SKIPPED,
    /** The person is taken in, without this value. */
    WARNING,
    /** The person is taken in whole; somebody should still know. */
    NOTE
}
