package nl.klankbord.post.invitation;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.DateList;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.TzId;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ExDate;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.RecurrenceId;
import nl.klankbord.post.invitation.ICalendar.Parties;
import nl.klankbord.post.invitation.Invitation.Place;
import nl.klankbord.web.Words;

/**
 * What calendars read about something that comes back. One appointment with a rule, by the clock on the wall of its zone: in UTC
 * it would come an hour early or late after the clock changes.
 */
final class RepeatedSlip {

    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private RepeatedSlip() {}

    /** The whole: it comes back, or until when it did. What ended before it began goes altogether. */
    static String of(Repeated it, Parties parties, Words words, String house) {
        Calendar calendar = calendar(it.neverWas() ? "CANCEL" : "REQUEST", it);
        VEvent event = ICalendar.event(it.rhythm(), it.changedAt(), it.sequence(), !it.neverWas());
        times(event, it.startsAt().atZone(it.zone()), it.minutes());
        event.add(new RRule<ZonedDateTime>(rule(it)));
        it.left().stream()
                .filter(moment -> it.endsAt() == null || moment.isBefore(it.endsAt()))
                .map(moment -> without(moment.atZone(it.zone())))
                .forEach(event::add);
        ICalendar.tell(event, it.path(), words, house);
        ICalendar.between(event, parties);
        calendar.add(event);
        return ICalendar.text(calendar);
    }

    /** One time of it goes; the others stay. */
    static String without(Repeated it, Place place, Instant said, Parties parties) {
        Calendar calendar = calendar("CANCEL", it);
        VEvent event =
                ICalendar.event(it.rhythm(), said, place.leftWith() == null ? it.sequence() : place.leftWith(), false);
        ZonedDateTime moment = place.occursAt().atZone(it.zone());
        event.add(new RecurrenceId<>(moment));
        times(event, moment, it.minutes());
        ICalendar.between(event, parties);
        calendar.add(event);
        return ICalendar.text(calendar);
    }

    private static ExDate<ZonedDateTime> without(ZonedDateTime moment) {
        ParameterList zone = new ParameterList(List.of(new TzId(moment.getZone().getId())));
        return new ExDate<>(zone, new DateList<>(moment));
    }

    private static Calendar calendar(String method, Repeated it) {
        Calendar calendar = ICalendar.calendar(method);
        calendar.add(Zone.of(it.startsAt().atZone(it.zone())));
        return calendar;
    }

    private static void times(VEvent event, ZonedDateTime begins, int minutes) {
        event.add(new DtStart<>(begins));
        event.add(new DtEnd<>(begins.plusMinutes(minutes)));
    }

    private static String rule(Repeated it) {
        return it.endsAt() == null || it.neverWas() ? it.rule() : it.rule() + ";UNTIL=" + UTC.format(it.endsAt());
    }
}
