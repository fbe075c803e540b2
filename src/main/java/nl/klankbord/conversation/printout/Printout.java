package nl.klankbord.conversation.printout;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.klankbord.people.Colleague;
import org.jspecify.annotations.Nullable;

/**
 * What stands on the paper, for one of the two.
 *
 * @param me who it is printed for
 * @param names both by id
 * @param on the day of the conversation, or of printing
 * @param year of a printed year; 0 otherwise
 * @param own whether the viewer's own lines are on it
 * @param hidden whether the viewer has own lines that are not on it
 */
public record Printout(
        What what,
        UUID me,
        UUID other,
        Map<UUID, Colleague> names,
        LocalDate on,
        int year,
        List<Leaf> leaves,
        List<Pledge> pledges,
        boolean own,
        boolean hidden,
        String path,
        String back) {

    /** What somebody takes along. */
    public enum What {
        TALK,
        YEAR,
        AGREEMENTS
    }

    /** The end of its message keys. */
    public String key() {
        return what.name().toLowerCase(Locale.ROOT);
    }

    /** The given name of one of the two, as both may read it. */
    public String given(UUID person) {
        return known(person).given();
    }

    /** The full name of one of the two. */
    public String full(UUID person) {
        return known(person).full();
    }

    /** What is still to be done. */
    public List<Pledge> open() {
        return pledges.stream().filter(Pledge::open).toList();
    }

    /** What ended. */
    public List<Pledge> ended() {
        return pledges.stream().filter(pledge -> !pledge.open()).toList();
    }

    /** Whether this conversation is the first of its month on this paper. */
    public boolean newMonth(Leaf leaf) {
        int at = leaves.indexOf(leaf);
        return what == What.YEAR
                && (at == 0 || leaves.get(at - 1).day().getMonth() != leaf.day().getMonth());
    }

    /** What the viewer chose, to send along again; null when there is nothing to say. */
    public @Nullable String chosenYear() {
        return year == 0 ? null : String.valueOf(year);
    }

    private Colleague known(UUID person) {
        return names.getOrDefault(person, Colleague.unknown(person));
    }
}
