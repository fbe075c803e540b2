package nl.klankbord.conversation.series;

import java.util.List;
import java.util.UUID;
import nl.klankbord.conversation.Conversation;
import nl.klankbord.people.Pair;
import nl.klankbord.post.Appointment;
import nl.klankbord.post.Calendars;
import nl.klankbord.post.Occurrence;
import nl.klankbord.post.Repetition;
import nl.klankbord.post.Repetition.Guest;
import org.springframework.stereotype.Component;

/** What the calendars of two people are told of their rhythm. */
@Component
class RhythmCalendars {

    private final Calendars calendars;

    RhythmCalendars(Calendars calendars) {
        this.calendars = calendars;
    }

    /** Both said yes: it comes back from its first time on. */
    void begins(Series series, List<Upcoming> first) {
        if (first.isEmpty()) {
            return;
        }
        Rhythm rhythm = series.rhythm();
        calendars.repeat(
                new Repetition(
                        series.id(), first.getFirst().startsAt(), rhythm.zone(), rhythm.rule(), series.minutes()),
                occurrences(first),
                guests(series.pair()).stream()
                        .map(guest ->
                                new Guest(guest, "/people/" + series.pair().other(guest) + "/series"))
                        .toList());
    }

    void goesOn(Series series, List<Upcoming> next) {
        calendars.goOn(series.id(), occurrences(next));
    }

    /** There is nothing that time. */
    void skips(Conversation talk) {
        calendars.withdraw(talk.id());
    }

    /** There is something that time after all. */
    void returns(Conversation talk) {
        calendars.invite(
                new Appointment(talk.id(), talk.startsAt(), talk.durationMinutes(), "/conversations/" + talk.id()),
                guests(talk.pair()));
    }

    /** It does not come back; what was kept of it stands by itself, what was moved and is not kept goes by itself. */
    void ends(Series series, List<Left> left) {
        calendars.end(series.id());
        for (Left talk : left) {
            if (!talk.kept()) {
                calendars.withdraw(talk.talk());
            } else if (!talk.moved()) {
                calendars.invite(talk.appointment(), guests(series.pair()));
            }
        }
    }

    private static List<Occurrence> occurrences(List<Upcoming> times) {
        return times.stream().map(Upcoming::occurrence).toList();
    }

    private static List<UUID> guests(Pair pair) {
        return List.of(pair.employee(), pair.manager());
    }
}
