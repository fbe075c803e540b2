package nl.klankbord.example;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;

/**
 * When something in the story happens, told from the day the house is made: '-15w tue 13:00', '+4d 14:00' or 'next',
 * the first decent moment on a working day that still lies ahead.
 */
record Moment(String told) {

    private static final LocalTime USUAL = LocalTime.of(10, 30);
    private static final LocalTime LATEST = LocalTime.of(15, 30);

    ZonedDateTime from(ZonedDateTime now) {
        if (told.equals("next")) {
            return next(now);
        }
        List<String> words = List.of(told.split(" "));
        ZonedDateTime day = shifted(now, words.getFirst());
        if (words.size() == 3) {
            day = day.with(TemporalAdjusters.nextOrSame(dayOfWeek(words.get(1))));
        } else {
            day = workday(day);
        }
        return day.with(LocalTime.parse(words.getLast()));
    }

    private static ZonedDateTime shifted(ZonedDateTime now, String step) {
        int number = Integer.parseInt(step.substring(0, step.length() - 1));
        ZonedDateTime monday = now.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return step.endsWith("w") ? monday.plusWeeks(number) : now.plusDays(number);
    }

    private static DayOfWeek dayOfWeek(String word) {
        return List.of(DayOfWeek.values()).stream()
                .filter(day -> day.name().toLowerCase(Locale.ROOT).startsWith(word))
                .findFirst()
                .orElseThrow();
    }

    private static ZonedDateTime next(ZonedDateTime now) {
        ZonedDateTime soon = now.truncatedTo(ChronoUnit.HOURS).plusMinutes(now.getMinute() < 30 ? 90 : 120);
        boolean today = !weekend(now)
                && now.getHour() >= 7
                && !soon.toLocalTime().isAfter(LATEST)
                && soon.getDayOfMonth() == now.getDayOfMonth();
        return today ? soon : workday(now.plusDays(1)).with(USUAL);
    }

    private static ZonedDateTime workday(ZonedDateTime day) {
        return weekend(day) ? day.with(TemporalAdjusters.next(DayOfWeek.MONDAY)) : day;
    }

    private static boolean weekend(ZonedDateTime day) {
        return day.getDayOfWeek().getValue() > DayOfWeek.FRIDAY.getValue();
    }
}
