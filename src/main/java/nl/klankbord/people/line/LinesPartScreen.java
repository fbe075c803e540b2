package nl.klankbord.people.line;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * Who guides somebody and whom they guide, as far as the viewer may know it.
 *
 * @param keeper whether the viewer may change it
 */
public record LinesPartScreen(UUID about, List<Line> guides, List<Line> guided, List<Line> past, boolean keeper) {

    static LinesPartScreen of(UUID about, List<Line> known, LocalDate today, boolean keeper) {
        Predicate<Line> over = line -> line.past(today);
        Predicate<Line> employee = line -> line.employee().id().equals(about);
        return new LinesPartScreen(
                about,
                known.stream().filter(employee.and(over.negate())).toList(),
                known.stream().filter(employee.negate().and(over.negate())).toList(),
                known.stream().filter(over).toList(),
                keeper);
    }
}
