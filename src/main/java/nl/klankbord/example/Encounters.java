package nl.klankbord.example;

import java.io.IOException;
import java.io.InputStream;
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
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

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
        return told().stream()
                .map(told -> act(told, cast, now))
                .filter(act -> act.at().isBefore(now.toInstant()))
                .toList();
    }

    private Act act(Map<String, Object> told, Map<String, UUID> cast, ZonedDateTime now) {
        ZonedDateTime moment = new Moment(text(told, "when")).from(now);
        return new Act(
                moment.toInstant(), () -> id(cast, text(told, "by")), () -> happens(told, cast, moment.toLocalDate()));
    }

    private void happens(Map<String, Object> told, Map<String, UUID> cast, LocalDate day) {
        if (told.containsKey("sort")) {
            moments.add(Ids.next(), moment(told, cast, day));
        } else {
            contacts.add(Ids.next(), draft(told, cast, day));
        }
    }

    private static TeamMoment moment(Map<String, Object> told, Map<String, UUID> cast, LocalDate day) {
        return new TeamMoment(
                day,
                Sort.valueOf(text(told, "sort").toUpperCase(Locale.ROOT)),
                ids(told, "with", cast),
                text(told, "question"),
                ids(told, "unheard", cast),
                text(told, "line"));
    }

    private static List<UUID> ids(Map<String, Object> told, String key, Map<String, UUID> cast) {
        return words(told, key).stream().map(name -> id(cast, name)).toList();
    }

    private static Draft draft(Map<String, Object> told, Map<String, UUID> cast, LocalDate day) {
        return new Draft(
                day,
                Place.of(text(told, "place")).orElseThrow(),
                ids(told, "with", cast),
                words(told, "techniques"),
                text(told, "line"));
    }

    private static List<Map<String, Object>> told() {
        try (InputStream file = Objects.requireNonNull(Encounters.class.getResourceAsStream(FILE))) {
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
        } catch (IOException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private static String text(Map<String, Object> told, String key) {
        return Objects.toString(told.get(key), "");
    }

    private static List<String> words(Map<String, Object> told, String key) {
        return told.get(key) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    private static UUID id(Map<String, UUID> cast, String name) {
        return Objects.requireNonNull(cast.get(name), name);
    }
}
