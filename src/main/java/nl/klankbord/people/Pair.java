package nl.klankbord.people;

import java.util.UUID;

/** An employee and one of the people who guide them. */
public record Pair(UUID employee, UUID manager) {

    /** The other of the two. */
    public UUID other(UUID one) {
        return one.equals(employee) ? manager : employee;
    }

    /** Whether this person is one of the two. */
    public boolean has(UUID person) {
        return person.equals(employee) || person.equals(manager);
    }
}
