package nl.klankbord.knowledge.guide;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.klankbord.privacy.law.State;
import nl.klankbord.privacy.law.Stated;
import org.jspecify.annotations.Nullable;

/**
 * In which text the law was read, and how: said once above the rules that were read so, instead of below each of them.
 *
 * @param version the oldest day of the texts that were read; null when it is not known of each of them
 * @param checked when the makers last looked at all of them
 */
public record Read(State state, @Nullable LocalDate version, LocalDate checked) {

    /** For each way of reading, in the order of the rules. No rule is said to be newer than it is. */
    static List<Read> of(Collection<Stated> law) {
        return law.stream()
                .map(Stated::state)
                .distinct()
                .map(state ->
                        alike(law.stream().filter(it -> it.state() == state).toList()))
                .toList();
    }

    private static Read alike(List<Stated> law) {
        LocalDate checked =
                law.stream().map(Stated::checked).min(Comparator.naturalOrder()).orElseThrow();
        boolean known = law.stream().allMatch(it -> it.version() != null);
        LocalDate version = known
                ? law.stream()
                        .flatMap(it -> Stream.ofNullable(it.version()))
                        .min(Comparator.naturalOrder())
                        .orElse(null)
                : null;
        return new Read(law.getFirst().state(), version, checked);
    }
}
