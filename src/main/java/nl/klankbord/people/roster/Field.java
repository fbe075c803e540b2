package nl.klankbord.people.roster;

import java.util.Locale;

/** What Klankbord takes in about a person, and nothing besides. */
enum Field {
    NUMBER,
    GIVEN_NAME,
    PREFIX,
    FAMILY_NAME,
    FULL_NAME,
    MAIL,
    TEAM,
    MANAGER,
    GUIDE,
    STARTS,
    ENDS,
    JOB,
    HOURS;

    /** The key of its name for the reader. */
    String key() {
        return "roster.field." + name().toLowerCase(Locale.ROOT);
    }
}
