package nl.klankbord.people.roster;

import java.time.LocalDate;

/**
 * Somebody who leaves.
 *
 * @param last the last day; on or after today it is known now and still to come
 */
record Leave(Known known, LocalDate last, Reason reason) {
    /** How the list tells it. */
    enum Reason {
        END_DATE,
        ABSENT
    }
}
