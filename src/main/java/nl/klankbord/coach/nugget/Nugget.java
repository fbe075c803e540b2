package nl.klankbord.coach.nugget;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Something good, kept to be said.
 *
 * @param about the given name of whom it is for
 * @param endsOn the last day on which it can be read
 * @param said whether it was said today
 * @param removed whether it was taken away today, and can still be put back
 */
public record Nugget(UUID id, String about, String line, LocalDate endsOn, boolean said, boolean removed) {

    /** How many letters it may have. */
    public static final int LONGEST = 280;
}
