package nl.klankbord.people.roster;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The days in one column, read in the way that fits most of its cells. */
final class DateColumn {
    private final List<DateForm> forms;

    /** Learns the usual form from every cell of the column. */
    DateColumn(Stream<String> cells) {
        var fits = new EnumMap<DateForm, Integer>(DateForm.class);
        cells.forEach(cell -> count(cell, fits));
        forms = Stream.of(DateForm.values())
                .sorted((a, b) -> fits.getOrDefault(b, 0) - fits.getOrDefault(a, 0))
                .toList();
    }

    /**
     * A day, and whether it was written in the usual way.
     *
     * @param date null when the calendar does not have it
     */
    record Day(@Nullable LocalDate date, boolean usual) {}

    /** The first form that has the look decides: 31-02-2024 is a day that is not there, in no other form either. */
    Day read(String text) {
        Optional<DateForm> form =
                forms.stream().filter(candidate -> candidate.looksLike(text)).findFirst();
        return form.map(found -> new Day(found.read(text), found == forms.getFirst()))
                .orElse(new Day(null, false));
    }

    private static void count(String cell, Map<DateForm, Integer> fits) {
        for (DateForm form : DateForm.values()) {
            if (form.looksLike(cell) && form.read(cell) != null) {
                fits.merge(form, 1, Integer::sum);
            }
        }
    }
}
