package nl.klankbord.launch.backup;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * How many backups stay: the newest of each of the last so many days, weeks and months on which there was one. A house that
 * stood still for a month loses none by it.
 */
public record Rotation(int days, int weeks, int months) {
    private static final DateTimeFormatter NAME = new DateTimeFormatterBuilder()
            .appendLiteral("klankbord-")
            .appendPattern("uuuu-MM-dd'T'HHmmss")
            .appendLiteral(".klankbord")
            .toFormatter(Locale.ROOT);

    /** What a backup of this moment is called. */
    public static String name(LocalDateTime moment) {
        return NAME.format(moment);
    }

    /** Which of these files may go; never the newest, and never a file that another hand put there. */
    public List<String> superfluous(Collection<String> names) {
        List<String> backups = names.stream()
                .filter(name -> moment(name).isPresent())
                .sorted(Comparator.reverseOrder())
                .toList();
        Set<String> stay = new HashSet<>(backups.stream().limit(1).toList());
        stay.addAll(newest(backups, days, LocalDateTime::toLocalDate));
        stay.addAll(newest(
                backups,
                weeks,
                it -> it.get(IsoFields.WEEK_BASED_YEAR) * 100 + it.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)));
        stay.addAll(newest(backups, months, it -> it.getYear() * 100 + it.getMonthValue()));
        return backups.stream().filter(it -> !stay.contains(it)).toList();
    }

    private static List<String> newest(List<String> backups, int most, Function<LocalDateTime, Object> period) {
        Set<Object> seen = new HashSet<>();
        List<String> found = new ArrayList<>();
        for (String name : backups) {
            if (found.size() < most && seen.add(period.apply(moment(name).orElseThrow()))) {
                found.add(name);
            }
        }
        return found;
    }

    private static Optional<LocalDateTime> moment(String name) {
        try {
            return Optional.of(LocalDateTime.parse(name, NAME));
        } catch (DateTimeParseException another) {
            return Optional.empty();
        }
    }
}
