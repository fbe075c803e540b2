package nl.klankbord.conversation.contact;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A short contact, as the manager who had it remembers it.
 *
 * @param people the given names of those who were there
 * @param techniques keys of what the manager meant to do
 * @param line what they want to remember; may be empty
 * @param lasts the last day on which it can be read
 * @param together what it was, when it was a moment with the whole team
 * @param removed whether it was taken away today, and can still be put back
 */
public record Contact(
        UUID id,
        LocalDate day,
        Place place,
        List<String> people,
        List<String> techniques,
        String line,
        LocalDate lasts,
        @Nullable Together together,
        boolean removed) {

    /**
     * A moment with the whole team.
     *
     * @param sort which one, as in message keys
     * @param question what was asked of all; may be empty
     * @param unheard the given names of those who were not heard yet, for two weeks
     */
    public record Together(String sort, String question, List<String> unheard) {}

    /** How many letters the line may have. */
    public static final int LONGEST = 280;

    /** How many people can have been there. */
    public static final int MOST_PEOPLE = 60;

    /** How many techniques somebody can remember having meant. */
    public static final int MOST_TECHNIQUES = 8;

    /** The last day on which a contact of this day can be read. */
    public static LocalDate lasts(LocalDate day) {
        return day.plusMonths(6);
    }

    /**
     * One that is to be written down.
     *
     * @param people who were there
     * @param techniques keys
     */
    public record Draft(LocalDate day, Place place, List<UUID> people, List<String> techniques, String line) {}
}
