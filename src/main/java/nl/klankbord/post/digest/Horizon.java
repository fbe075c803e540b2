package nl.klankbord.post.digest;

import java.time.DayOfWeek;
import java.time.LocalDate;
import nl.klankbord.post.preference.Digest;

/**
 * From which day until which a digest tells.
 *
 * @param from what was due before this day is left in peace
 * @param until the last day that it looks ahead to
 */
record Horizon(LocalDate from, LocalDate until) {

    private static final int LONG_AGO = 30;
    private static final int WEEK = 6;
    private static final int OVER_THE_WEEKEND = 3;

    /** Whether there are digests on this day at all: nobody is written to at the weekend. */
    static boolean isOneOn(LocalDate day) {
        return day.getDayOfWeek().getValue() <= DayOfWeek.FRIDAY.getValue();
    }

    /** On Mondays it also tells what stayed behind; on other days that would only be nagging. */
    static Horizon of(Digest digest, LocalDate day) {
        LocalDate from = day.getDayOfWeek() == DayOfWeek.MONDAY ? day.minusDays(LONG_AGO) : day;
        if (digest == Digest.WEEKLY) {
            return new Horizon(from, day.plusDays(WEEK));
        }
        return new Horizon(from, day.plusDays(day.getDayOfWeek() == DayOfWeek.FRIDAY ? OVER_THE_WEEKEND : 1));
    }
}
