package nl.klankbord.post.invitation;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransitionRule;
import java.util.List;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;

/**
 * The zone of the house as calendars read it: when its clock goes forward and back, as it does from here on. What the calendar
 * library has for Amsterdam bears the name of Brussels and a century of history, and no calendar would find it again.
 */
final class Zone {

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss");

    private Zone() {}

    /** The zone, good for what happens from this moment on. */
    static VTimeZone of(ZonedDateTime from) {
        ZoneId zone = from.getZone();
        VTimeZone told = new VTimeZone();
        told.add(new TzId(zone.getId()));
        List<ZoneOffsetTransitionRule> changes = zone.getRules().getTransitionRules();
        if (changes.isEmpty()) {
            told.add(observance(new Standard(), from.toLocalDateTime(), from.getOffset(), from.getOffset()));
        }
        changes.forEach(change -> told.add(observance(change, from.getYear() - 1)));
        return told;
    }

    private static Observance observance(ZoneOffsetTransitionRule change, int year) {
        boolean summer = change.getOffsetAfter().getTotalSeconds()
                > change.getStandardOffset().getTotalSeconds();
        Observance told = observance(
                summer ? new Daylight() : new Standard(),
                change.createTransition(year).getDateTimeBefore(),
                change.getOffsetBefore(),
                change.getOffsetAfter());
        told.add(new RRule<LocalDateTime>(
                "FREQ=YEARLY;BYMONTH=" + change.getMonth().getValue() + ";" + day(change)));
        return told;
    }

    /** Calendars know 'the last Sunday' and 'the second Sunday'; several do not know 'the first Sunday from the 25th on'. */
    private static String day(ZoneOffsetTransitionRule change) {
        int day = change.getDayOfMonthIndicator();
        if (change.getDayOfWeek() == null) {
            return "BYMONTHDAY=" + day;
        }
        boolean last = day == -1 || day == change.getMonth().maxLength() - 6;
        return "BYDAY=%d%s"
                .formatted(
                        last ? -1 : (day - 1) / 7 + 1,
                        change.getDayOfWeek().name().substring(0, 2));
    }

    private static Observance observance(Observance told, LocalDateTime begins, ZoneOffset before, ZoneOffset after) {
        told.add(new DtStart<LocalDateTime>(LOCAL.format(begins)));
        told.add(new TzOffsetFrom(before));
        told.add(new TzOffsetTo(after));
        return told;
    }
}
