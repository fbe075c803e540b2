package nl.klankbord.coach.notebook;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wrote in their notebook.
 *
 * @param attempt the one thing to try; may be empty
 * @param remindOn when they want to think of it again
 * @param endsOn the last day on which it can be read
 * @param removed whether it was taken away today, and can still be put back
 */
public record Entry(
        UUID id,
        String thought,
        String otherwise,
        String attempt,
        LocalDate remindOn,
        LocalDate endsOn,
        @Nullable Ending ending,
        boolean removed) {

    /** How many letters the thought may have. */
    public static final int LONGEST_THOUGHT = 280;

    /** How many letters the other way to look at it may have. */
    public static final int LONGEST_OTHERWISE = 1_000;

    /** How many letters the try may have. */
    public static final int LONGEST_ATTEMPT = 500;

    /** The last day on which one wants to be reminded. */
    static LocalDate latest(LocalDate today) {
        return today.plusMonths(3);
    }

    /** The last day on which what reminds on this day can be read: four weeks more, to come back to it. */
    static LocalDate ends(LocalDate remindOn) {
        return remindOn.plusWeeks(4);
    }

    /** Whether its day has come and nothing was said of it yet. */
    public boolean due(LocalDate today) {
        return ending == null && !removed && !remindOn.isAfter(today);
    }

    /** One that is to be written down. */
    public record Draft(String thought, String otherwise, String attempt, LocalDate remindOn) {}
}
