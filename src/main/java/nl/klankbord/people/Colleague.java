package nl.klankbord.people;

import java.util.UUID;

/**
 * What every colleague may know of another.
 *
 * @param team name of the team, empty when there is none
 */
public record Colleague(UUID id, Name name, String team) {

    /** The given name. */
    public String given() {
        return name.given();
    }

    /** The full name. */
    public String full() {
        return name.full();
    }

    /** Somebody who is no longer known here. */
    public static Colleague unknown(UUID id) {
        return new Colleague(id, new Name("", "", ""), "");
    }
}
