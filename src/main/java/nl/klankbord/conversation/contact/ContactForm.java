package nl.klankbord.conversation.contact;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.klankbord.access.Ids;
import nl.klankbord.conversation.contact.Contact.Draft;
import nl.klankbord.knowledge.Techniques;
import nl.klankbord.web.Refusals;
import nl.klankbord.web.Typed;
import org.jspecify.annotations.Nullable;

/**
 * A contact as it was tapped: everything but the people has an answer already.
 *
 * @param person ids of those who were there
 * @param day today, yesterday or other
 * @param other the day as it was typed, when it was another
 * @param technique keys
 * @param id of the new contact, chosen when the form was drawn
 */
record ContactForm(
        @Nullable List<String> person,
        @Nullable String day,
        @Nullable String other,
        @Nullable String place,
        @Nullable List<String> technique,
        @Nullable String line,
        @Nullable UUID id) {

    static ContactForm blank(@Nullable UUID person) {
        List<String> people = person == null ? List.of() : List.of(person.toString());
        return new ContactForm(people, "today", "", Place.FLOOR.code(), List.of(), "", Ids.next());
    }

    UUID chosenId() {
        return id == null ? Ids.next() : id;
    }

    /** Those of these people who were tapped. */
    List<UUID> people(Set<UUID> team) {
        List<String> tapped = person == null ? List.of() : person;
        return team.stream().filter(it -> tapped.contains(it.toString())).toList();
    }

    List<String> techniques() {
        return technique == null
                ? List.of()
                : technique.stream().filter(Objects::nonNull).distinct().toList();
    }

    String typedLine() {
        return Typed.line(line);
    }

    String typedOther() {
        return Typed.line(other);
    }

    String chosenDay() {
        return Stream.of("yesterday", "other")
                .filter(it -> it.equals(day))
                .findFirst()
                .orElse("today");
    }

    Place chosenPlace() {
        return Place.of(place).orElse(Place.FLOOR);
    }

    NewContactScreen.Tapped tapped(Set<UUID> team) {
        return new NewContactScreen.Tapped(
                Set.copyOf(people(team)),
                chosenDay(),
                typedOther(),
                chosenPlace(),
                Set.copyOf(techniques()),
                typedLine(),
                chosenId());
    }

    Draft draft(LocalDate today, Set<UUID> team) {
        return new Draft(held(today).orElse(today), chosenPlace(), people(team), techniques(), typedLine());
    }

    Refusals check(LocalDate today, Set<UUID> team, Techniques known) {
        Optional<LocalDate> held = held(today);
        boolean strange = techniques().stream().anyMatch(key -> known.find(key).isEmpty());
        return Refusals.collect()
                .when(people(team).isEmpty(), "person", "contact.refused.person")
                .when(held.isEmpty(), "other", "contact.refused.day")
                .when(held.filter(it -> it.isAfter(today)).isPresent(), "other", "contact.refused.later")
                .when(held.filter(it -> it.isBefore(today.minusMonths(2))).isPresent(), "other", "contact.refused.long")
                .when(place != null && Place.of(place).isEmpty(), "place", "contact.refused.place")
                .when(strange, "technique", "contact.refused.technique")
                .when(
                        techniques().size() > Contact.MOST_TECHNIQUES,
                        "technique",
                        "contact.refused.many",
                        Contact.MOST_TECHNIQUES)
                .when(typedLine().length() > Contact.LONGEST, "line", "contact.refused.line", Contact.LONGEST)
                .done();
    }

    private Optional<LocalDate> held(LocalDate today) {
        return switch (chosenDay()) {
            case "yesterday" -> Optional.of(today.minusDays(1));
            case "other" -> Typed.day(other);
            default -> Optional.of(today);
        };
    }
}
