package nl.klankbord.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** Days and times as people here say them, in the reader's language and the organisation's zone. */
public final class Dates {

    private final Clock clock;
    private final Words words;

    /** The clock carries the organisation's zone. */
    public Dates(Clock clock, Words words) {
        this.clock = clock;
        this.words = words;
    }

    /** The same days in another language. */
    public Dates in(Words others) {
        return new Dates(clock, others);
    }

    /** The organisation's day. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** This moment. */
    public Instant now() {
        return clock.instant();
    }

    /** The organisation's zone. */
    public ZoneId zone() {
        return clock.getZone();
    }

    /** 'vandaag', 'morgen', 'gisteren', 'vrijdag' within the week, else 'dinsdag 24 november' (with the year if another). */
    public String day(LocalDate day) {
        long away = ChronoUnit.DAYS.between(today(), day);
        if (away >= -1 && away <= 1) {
            return words.say(away == 0 ? "web.today" : away == 1 ? "web.tomorrow" : "web.yesterday");
        }
        if (away > 1 && away < 7) {
            return format("EEEE", day);
        }
        return longDay(day);
    }

    /** 'dinsdag 24 november', with the year when it is not this one. */
    public String longDay(LocalDate day) {
        return format(day.getYear() == today().getYear() ? "EEEE d MMMM" : "EEEE d MMMM yyyy", day);
    }

    /** 'dinsdag 24 november 2026': for what is read later, when nobody knows any more which year this was. */
    public String fullDay(LocalDate day) {
        return format("EEEE d MMMM yyyy", day);
    }

    /** '24 november 2026': for paper. */
    public String fullDate(LocalDate day) {
        return format("d MMMM yyyy", day);
    }

    /** '24 november', with the year when it is not this one. */
    public String shortDay(LocalDate day) {
        return format(day.getYear() == today().getYear() ? "d MMMM" : "d MMMM yyyy", day);
    }

    /** '24 nov' of a moment, for a place with little room. */
    public String tinyDay(Instant moment) {
        return format("d MMM", date(moment));
    }

    /** 'november', with the year when it is not this one. */
    public String month(LocalDate day) {
        return format(day.getYear() == today().getYear() ? "MMMM" : "MMMM yyyy", day);
    }

    /** 'dinsdag': the day of the week alone. */
    public String weekday(LocalDate day) {
        return format("EEEE", day);
    }

    /** The day of a moment, as {@link #day}. */
    public String day(Instant moment) {
        return day(date(moment));
    }

    /** 'dinsdag 24 november' of a moment. */
    public String longDay(Instant moment) {
        return longDay(date(moment));
    }

    /** '24 november' of a moment. */
    public String shortDay(Instant moment) {
        return shortDay(date(moment));
    }

    /** '10.30' in Dutch, '10:30' in English. */
    public String time(Instant moment) {
        LocalTime time = moment.atZone(zone()).toLocalTime();
        return DateTimeFormatter.ofPattern(words.language() == Language.NL ? "HH.mm" : "HH:mm")
                .format(time);
    }

    /** 'halfelf': the time of a moment as people say it. */
    public String spoken(Instant moment) {
        return SpokenTime.of(moment.atZone(zone()).toLocalTime(), words.language());
    }

    /** The calendar day of a moment. */
    public LocalDate date(Instant moment) {
        return moment.atZone(zone()).toLocalDate();
    }

    /** Morning, afternoon or evening: for the greeting. */
    public String partOfDay() {
        int hour = LocalTime.now(clock).getHour();
        return hour < 12 ? "morning" : hour < 18 ? "afternoon" : "evening";
    }

    private String format(String pattern, LocalDate day) {
        return DateTimeFormatter.ofPattern(pattern, words.language().locale()).format(day);
    }
}
