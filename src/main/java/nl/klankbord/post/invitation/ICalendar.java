package nl.klankbord.post.invitation;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.CuType;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Role;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Clazz;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Version;
import net.fortuna.ical4j.model.property.XProperty;
import nl.klankbord.web.Words;

/**
 * What calendars read (RFC 5545, 5546 and 7986). A title that says nothing, no place, no names: colleagues can often look into
 * each other's calendars. Times are in UTC, which every calendar shows in its owner's own.
 */
public final class ICalendar {

    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final Duration OFTEN = Duration.ofHours(1);

    private ICalendar() {}

    /** All that stands in somebody's calendar, for a program that comes by every hour. */
    public static String feed(List<Invitation> standing, Words words, String house, Instant now) {
        Calendar calendar = calendar("PUBLISH");
        calendar.add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), OFTEN));
        calendar.add(new XProperty("X-PUBLISHED-TTL", OFTEN.toString()));
        calendar.add(new XProperty("X-WR-CALNAME", "Klankbord"));
        standing.forEach(it -> calendar.add(event(it, words, house)));
        return text(calendar);
    }

    /** One word to a calendar: it stands, or it goes. */
    static String slip(Invitation invitation, Parties parties, Words words, String house) {
        Calendar calendar = calendar(invitation.stands() ? "REQUEST" : "CANCEL");
        VEvent event = event(invitation, words, house);
        between(event, parties);
        calendar.add(event);
        return text(calendar);
    }

    /** The mailbox of the house, and that of whoever is invited. */
    record Parties(String organizer, String guest) {}

    static Calendar calendar(String method) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Klankbord//Klankbord//NL"));
        calendar.add(new Version(new ParameterList(), "2.0"));
        calendar.add(new Method(method));
        return calendar;
    }

    private static VEvent event(Invitation it, Words words, String house) {
        VEvent event = event(it.appointment(), it.changedAt(), it.sequence(), it.stands());
        event.add(new DtStart<Instant>(UTC.format(it.startsAt())));
        event.add(new DtEnd<Instant>(UTC.format(it.endsAt())));
        tell(event, it.path(), words, house);
        return event;
    }

    /** The beginning of every word to a calendar: which appointment, the how manieth word, and whether it stands. */
    static VEvent event(UUID id, Instant said, int sequence, boolean stands) {
        VEvent event = new VEvent(false);
        event.add(new Uid(id + "@klankbord"));
        event.add(new DtStamp(UTC.format(said)));
        event.add(new Sequence(sequence));
        event.add(new Status(stands ? "CONFIRMED" : "CANCELLED"));
        return event;
    }

    static void tell(VEvent event, String path, Words words, String house) {
        event.add(new Summary(words.say("post.calendar.title")));
        event.add(new Description(words.say("post.calendar.description", house + path)));
        event.add(new Clazz("PRIVATE"));
    }

    static void between(VEvent event, Parties parties) {
        event.add(organizer(parties.organizer()));
        event.add(guest(parties.guest()));
    }

    private static Organizer organizer(String address) {
        Organizer organizer = new Organizer(mailbox(address));
        organizer.add(new Cn("Klankbord"));
        return organizer;
    }

    /** They said yes already, in Klankbord; the calendar has nothing to ask. */
    private static Attendee guest(String address) {
        Attendee guest = new Attendee(mailbox(address));
        guest.add(CuType.INDIVIDUAL);
        guest.add(Role.REQ_PARTICIPANT);
        guest.add(PartStat.ACCEPTED);
        guest.add(Rsvp.FALSE);
        return guest;
    }

    private static URI mailbox(String address) {
        return URI.create("mailto:" + address);
    }

    static String text(Calendar calendar) {
        StringWriter text = new StringWriter();
        try {
            new CalendarOutputter(false).output(calendar, text);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }
}
