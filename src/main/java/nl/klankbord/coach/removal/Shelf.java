package nl.klankbord.coach.removal;

import java.util.Locale;

/** Where something lies that somebody wrote for themselves. */
public enum Shelf {
    NOTEBOOK,
    EVIDENCE,
    NUGGET;

    String table() {
        return name().toLowerCase(Locale.ROOT);
    }
}
