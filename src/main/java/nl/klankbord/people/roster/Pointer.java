package nl.klankbord.people.roster;

import java.util.UUID;

/** Who somebody's manager is. */
sealed interface Pointer {
    /** As the cell has it: a number or a mail address that nobody looked up yet. */
    record Written(String text) implements Pointer {}

    /** Somebody who comes in with this same list. */
    record Listed(String number) implements Pointer {}

    /** Somebody who is here already. */
    record Here(UUID person) implements Pointer {}
}
