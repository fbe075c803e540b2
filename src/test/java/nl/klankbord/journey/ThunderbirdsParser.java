package nl.klankbord.journey;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads calendars as Thunderbird does: with ical.js, the parser that Mozilla made for it, in a browser of our own. */
record ThunderbirdsParser(Page page) {

    private static final String READ = """
            text => {
                const calendar = new ICAL.Component(ICAL.parse(text));
                const when = time => time ? time.toJSDate().toISOString() : '';
                const word = (component, name) => String(component.getFirstPropertyValue(name) ?? '');
                const times = event => {
                    const found = [];
                    const dates = event.isRecurring() ? event.iterator() : null;
                    for (let next; dates && found.length < 60 && (next = dates.next());) {
                        found.push(when(next));
                    }
                    return found;
                };
                return {
                    method: word(calendar, 'method'),
                    refresh: word(calendar, 'refresh-interval'),
                    ttl: word(calendar, 'x-published-ttl'),
                    events: calendar.getAllSubcomponents('vevent').map(component => {
                        const event = new ICAL.Event(component);
                        const guest = component.getFirstProperty('attendee');
                        return {
                            uid: event.uid, summary: event.summary, description: event.description,
                            sequence: String(event.sequence), status: word(component, 'status'),
                            start: when(event.startDate), end: when(event.endDate),
                            occurrence: when(component.getFirstPropertyValue('recurrence-id')),
                            rsvp: guest ? guest.getParameter('rsvp') : '', times: times(event)
                        };
                    })
                };
            }""";

    static ThunderbirdsParser in(Page page) {
        try (var file =
                Objects.requireNonNull(ThunderbirdsParser.class.getResourceAsStream("/ical.js/ical.es5.min.cjs"))) {
            String parser = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            page.navigate("about:blank");
            page.addScriptTag(new Page.AddScriptTagOptions()
                    .setContent("window.ICAL = (() => { const module = {exports: {}}; const exports = module.exports;"
                            + parser + "; return module.exports.default ?? module.exports; })();"));
            return new ThunderbirdsParser(page);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** What stands in it. */
    @SuppressWarnings("unchecked")
    Calendar read(String text) {
        return new Calendar((Map<String, Object>) page.evaluate(READ, text));
    }

    /** A calendar as Thunderbird understands it. */
    record Calendar(Map<String, Object> read) {

        String word(String name) {
            return read.get(name).toString();
        }

        @SuppressWarnings("unchecked")
        List<Event> events() {
            return ((List<Map<String, Object>>) read.get("events"))
                    .stream().map(Event::new).toList();
        }

        Event only() {
            return events().getFirst();
        }
    }

    /** One appointment in it. */
    record Event(Map<String, Object> read) {

        String word(String name) {
            return read.get(name).toString();
        }

        Instant at(String name) {
            return Instant.parse(word(name));
        }

        /** The first sixty times of one that comes back. */
        List<Instant> times() {
            return ((List<?>) read.get("times"))
                    .stream().map(it -> Instant.parse(it.toString())).toList();
        }
    }
}
