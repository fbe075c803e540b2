package nl.klankbord.language.keepsake;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A talk that somebody keeps for themselves.
 *
 * @param name what its keeper calls it; may be empty
 * @param with the given name of whom it was with; empty when that is nobody from here
 * @param manager which of the two leads: 0 or 1
 * @param labels what its keeper said of turns, as {@code 0:advice 3:change}
 * @param endsOn the last day on which it can be read
 * @param removed whether it was taken away today and can still be put back
 */
public record Keepsake(
        UUID id,
        String name,
        String with,
        String text,
        int manager,
        String labels,
        LocalDate keptOn,
        LocalDate endsOn,
        boolean removed) {

    /** How many letters its name may have. */
    public static final int LONGEST_NAME = 80;

    /** For how many weeks it can be kept; the last is what is chosen for whoever does not choose. */
    public static final List<Integer> WEEKS = List.of(1, 4, 13);

    /**
     * A talk to be kept.
     *
     * @param about whom it was with; null when that is nobody from here
     */
    public record Draft(String name, @Nullable UUID about, String text, int manager, String labels, int weeks) {}
}
