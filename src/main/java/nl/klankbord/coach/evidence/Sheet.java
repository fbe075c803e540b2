package nl.klankbord.coach.evidence;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A thought with its evidence.
 *
 * @param about the given name of whom it is about; empty for nobody in particular
 * @param endsOn the last day on which it can be read
 * @param removed whether it was taken away today, and can still be put back
 */
public record Sheet(
        UUID id,
        String about,
        Words words,
        LocalDate reviewOn,
        LocalDate writtenOn,
        LocalDate endsOn,
        boolean removed) {

    /** How many letters the thought may have. */
    public static final int LONGEST_IDEA = 500;

    /** How many letters what one saw may have. */
    public static final int LONGEST_SEEN = 2_000;

    /** What was written: the thought, what was seen for it, and what was seen against it. */
    public record Words(String idea, String speaksFor, String speaksAgainst) {}

    /** One that is to be written down. */
    public record Draft(@Nullable UUID about, Words words, LocalDate reviewOn) {}

    /** Whether the day has come to look at it again. */
    public boolean due(LocalDate today) {
        return !removed && !reviewOn.isAfter(today);
    }

    /** The latest day to look again at what was written on that day: an old thought about somebody is thought anew, or let go. */
    static LocalDate latest(LocalDate today, LocalDate writtenOn) {
        LocalDate far = writtenOn.plusMonths(5);
        // In its sixth month there is still a day to choose: until the one on which it goes anyway.
        LocalDate last = far.isBefore(today) ? writtenOn.plusMonths(6) : far;
        return today.plusMonths(2).isBefore(last) ? today.plusMonths(2) : last;
    }
}
