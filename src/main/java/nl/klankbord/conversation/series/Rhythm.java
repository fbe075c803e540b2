package nl.klankbord.conversation.series;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * When two people talk again and again, by the clock on the wall: what is at half past ten stays at half past ten, in summer
 * and in winter.
 *
 * @param first the first day
 * @param weeks every so many weeks; null for once a month, on the same day of the same week of the month
 */
public record Rhythm(LocalDate first, @Nullable Integer weeks, LocalTime time, ZoneId zone) {

    static final int MOST_WEEKS = 26;
    private static final int LAST = 5;

    /** Its days from one day up to and including another, in their order. */
    public List<LocalDate> days(LocalDate from, LocalDate until) {
        return Stream.iterate(0, number -> number + 1)
                .map(this::day)
                .dropWhile(day -> day.isBefore(from))
                .takeWhile(day -> !day.isAfter(until))
                .toList();
    }

    /** So many of its days, from this day on. */
    List<LocalDate> next(LocalDate from, int most) {
        return Stream.iterate(0, number -> number + 1)
                .map(this::day)
                .dropWhile(day -> day.isBefore(from))
                .limit(most)
                .toList();
    }

    /** Its day with this number; the first has number 0. */
    LocalDate day(int number) {
        if (weeks != null) {
            return first.plusWeeks((long) number * weeks);
        }
        LocalDate month = YearMonth.from(first).plusMonths(number).atDay(1);
        return month.with(
                week() == LAST
                        ? TemporalAdjusters.lastInMonth(first.getDayOfWeek())
                        : TemporalAdjusters.dayOfWeekInMonth(week(), first.getDayOfWeek()));
    }

    /** The moment of a day. A time that the clock jumps over on that night comes as much later as it jumps. */
    public Instant at(LocalDate day) {
        return day.atTime(time).atZone(zone).toInstant();
    }

    /** The same days as RFC 5545 writes them, for a calendar that counts from one of them. */
    public String rule() {
        if (weeks != null) {
            return "FREQ=WEEKLY;INTERVAL=" + weeks;
        }
        String day = first.getDayOfWeek().name().substring(0, 2);
        return "FREQ=MONTHLY;BYDAY=" + (week() == LAST ? -1 : week()) + day;
    }

    /** In which week of the month the first day is, from 1; 5 stands for the last. */
    public int week() {
        return (first.getDayOfMonth() - 1) / 7 + 1;
    }
}
