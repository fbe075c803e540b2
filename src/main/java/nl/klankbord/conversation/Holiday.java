package nl.klankbord.conversation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;
import nl.klankbord.web.Message;

/**
 * The public holidays of the Netherlands, worked out for any year from 2014: those of article 3 of the Algemene termijnenwet,
 * Good Friday that the same article puts beside them, and the Sundays of Easter and Whitsun.
 */
public enum Holiday {
    NEW_YEAR(year -> LocalDate.of(year, 1, 1)),
    GOOD_FRIDAY(year -> easter(year).minusDays(2)),
    EASTER(Holiday::easter),
    EASTER_MONDAY(year -> easter(year).plusDays(1)),
    KINGS_DAY(year -> LocalDate.of(year, 4, 27)) {
        @Override
        LocalDate in(int year) {
            LocalDate birthday = super.in(year);
            return birthday.getDayOfWeek() == DayOfWeek.SUNDAY ? birthday.minusDays(1) : birthday;
        }
    },
    LIBERATION_DAY(year -> LocalDate.of(year, 5, 5)),
    ASCENSION(year -> easter(year).plusDays(39)),
    WHITSUN(year -> easter(year).plusDays(49)),
    WHIT_MONDAY(year -> easter(year).plusDays(50)),
    CHRISTMAS(year -> LocalDate.of(year, 12, 25)),
    SECOND_CHRISTMAS(year -> LocalDate.of(year, 12, 26));

    private final IntFunction<LocalDate> rule;

    Holiday(IntFunction<LocalDate> rule) {
        this.rule = rule;
    }

    /** The holiday on this day, if there is one; the first when two fall together. */
    public static Optional<Holiday> on(LocalDate day) {
        return Arrays.stream(values())
                .filter(it -> it.in(day.getYear()).equals(day))
                .findFirst();
    }

    /** What it is called: 'Hemelvaartsdag'. */
    public Message label() {
        return Message.of("conversation.holiday." + name().toLowerCase(Locale.ROOT));
    }

    LocalDate in(int year) {
        return rule.apply(year);
    }

    /** Easter Sunday of the Gregorian calendar, by the rule of Meeus, Jones and Butcher (Meeus, Astronomical Algorithms, ch. 8). */
    private static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int corrected = century - century / 4 - (century - (century + 8) / 25 + 1) / 3;
        int epact = (19 * golden + corrected + 15) % 30;
        int sunday = (32 + 2 * (century % 4) + 2 * (year % 100 / 4) - epact - year % 100 % 4) % 7;
        int late = (golden + 11 * epact + 22 * sunday) / 451;
        int day = epact + sunday - 7 * late + 114;
        return LocalDate.of(year, day / 31, day % 31 + 1);
    }
}
