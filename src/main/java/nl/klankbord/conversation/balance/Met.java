package nl.klankbord.conversation.balance;

import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * When the viewer and somebody they guide met. What follows from it stands here alone, for the balance and for the home page.
 *
 * @param since when the viewer began to guide them
 * @param contact the day of their last short contact
 * @param talk the day they last sat down to talk
 */
public record Met(
        LocalDate since,
        @Nullable LocalDate contact,
        @Nullable LocalDate talk) {

    private static final int NEW_WEEKS = 6;
    private static final int QUIET_WEEKS = 4;

    /** Somebody new is left in peace. */
    boolean isNew(LocalDate today) {
        return since.isAfter(today.minusWeeks(NEW_WEEKS));
    }

    /** A short contact counts as much as a talk. */
    boolean lately(LocalDate today) {
        return Stream.of(contact, talk).anyMatch(day -> late(day, today));
    }

    /** Whether nobody spoke to them for some time, and nobody is new. */
    public boolean quiet(LocalDate today) {
        return !isNew(today) && !lately(today);
    }

    /** Whoever writes no contacts down is not told that everybody was forgotten. */
    public static boolean writes(Collection<Met> team, LocalDate today) {
        return team.stream().anyMatch(it -> late(it.contact, today));
    }

    private static boolean late(@Nullable LocalDate day, LocalDate today) {
        return day != null && !day.isBefore(today.minusWeeks(QUIET_WEEKS));
    }
}
