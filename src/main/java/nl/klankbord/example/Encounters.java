package nl.klankbord.example;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.klankbord.access.Ids;
import nl.klankbord.conversation.contact.Contact.Draft;
import nl.klankbord.conversation.contact.Contacts;
import nl.klankbord.conversation.contact.Place;
import org.springframework.stereotype.Component;

/** The short contacts of the example, jotted down by those who guide, each at its own moment. */
@Component
class Encounters {

    private static final String FILE = "/example/contacts.yaml";

    private final Contacts contacts;

    Encounters(Contacts contacts) {
        this.contacts = contacts;
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
                moment.toInstant(),
                () -> id(cast, told.text("by")),
                () -> contacts.add(Ids.next(), draft(told, cast, moment.toLocalDate())));
    }

    private static Draft draft(Told told, Map<String, UUID> cast, LocalDate day) {
        return new Draft(
                day,
                Place.of(told.text("place")).orElseThrow(),
                told.words("with").stream().map(name -> id(cast, name)).toList(),
                told.words("techniques"),
                told.text("line"));
    }

    private static UUID id(Map<String, UUID> cast, String name) {
        return Objects.requireNonNull(cast.get(name), name);
    }
}
