package nl.klankbord.example;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.klankbord.access.Ids;
import nl.klankbord.conversation.contact.Contact.Draft;
import nl.klankbord.conversation.contact.Contacts;
import nl.klankbord.conversation.contact.Place;
import nl.klankbord.conversation.teammoment.Sort;
import nl.klankbord.conversation.teammoment.TeamMoment;
import nl.klankbord.conversation.teammoment.TeamMoments;
import org.springframework.stereotype.Component;

/** The short contacts of the example, jotted down by those who guide, each at its own moment. */
@Component
class Encounters {

    private static final String FILE = "/example/contacts.yaml";

    private final Contacts contacts;
    private final TeamMoments moments;

    Encounters(Contacts contacts, TeamMoments moments) {
        this.contacts = contacts;
        this.moments = moments;
    }

    /** What lies before now. Who was there is asked when it happens, for some of them move in during the story. */
    List<Act> of(Map<String, UUID> cast, ZonedDateTime now) {
        return Told.in(FILE).stream()
                .map(told -> act(told, cast, now))
                .filter(act -> act.at().isBefore(now.toInstant()))
                .toList();
    }

    private Act act(Told told, Map<String, UUID> cast, ZonedDateTime now) {
        ZonedDateTime moment = new Moment(told.text("when")).from(now);
        return new Act(
                moment.toInstant(), () -> id(cast, told.text("by")), () -> happens(told, cast, moment.toLocalDate()));
    }

    private void happens(Told told, Map<String, UUID> cast, LocalDate day) {
        if (told.text("sort").isEmpty()) {
            contacts.add(Ids.next(), draft(told, cast, day));
        } else {
            moments.add(Ids.next(), moment(told, cast, day));
        }
    }

    private static TeamMoment moment(Told told, Map<String, UUID> cast, LocalDate day) {
        return new TeamMoment(
                day,
                Sort.valueOf(told.text("sort").toUpperCase(Locale.ROOT)),
                ids(told, "with", cast),
                told.text("question"),
                ids(told, "unheard", cast),
                told.text("line"));
    }

    private static Draft draft(Told told, Map<String, UUID> cast, LocalDate day) {
        return new Draft(
                day,
                Place.of(told.text("place")).orElseThrow(),
                ids(told, "with", cast),
                told.words("techniques"),
                told.text("line"));
    }

    private static List<UUID> ids(Told told, String key, Map<String, UUID> cast) {
        return told.words(key).stream().map(name -> id(cast, name)).toList();
    }

    private static UUID id(Map<String, UUID> cast, String name) {
        return Objects.requireNonNull(cast.get(name), name);
    }
}
