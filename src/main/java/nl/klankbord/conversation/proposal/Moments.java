package nl.klankbord.conversation.proposal;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.klankbord.conversation.Holiday;

/** Moments to choose from with one tap: on working days, at a round hour, when one is free oneself. */
record Moments(LocalDate today, ZoneId zone, List<Taken> taken) {

    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final LocalTime MORNING = LocalTime.of(10, 0);
    private static final LocalTime AFTERNOON = LocalTime.of(14, 0);
    private static final int LATEST_HOUR = 16;

    /** The soonest first; the first one is what a fresh form holds. */
    List<LocalDateTime> all() {
        LocalDate next = workingDay(today.plusDays(1));
        LocalDate after = workingDay(next.plusDays(1));
        LocalDate week = workingDay(today.plusWeeks(1));
        return Stream.of(next.atTime(MORNING), next.atTime(AFTERNOON), after.atTime(MORNING), week.atTime(MORNING))
                .map(this::free)
                .distinct()
                .toList();
    }

    private static LocalDate workingDay(LocalDate day) {
        return WEEKEND.contains(day.getDayOfWeek()) || Holiday.on(day).isPresent() ? workingDay(day.plusDays(1)) : day;
    }

    /** The same moment, or the first whole hour after it that day that is free; a full day leaves it as it is. */
    private LocalDateTime free(LocalDateTime wanted) {
        return Stream.iterate(wanted, hour -> hour.getHour() <= LATEST_HOUR, hour -> hour.plusHours(1))
                .filter(this::isFree)
                .findFirst()
                .orElse(wanted);
    }

    private boolean isFree(LocalDateTime moment) {
        Instant from = moment.atZone(zone).toInstant();
        return taken.stream().noneMatch(it -> it.touches(from, from.plusSeconds(3600)));
    }
}
