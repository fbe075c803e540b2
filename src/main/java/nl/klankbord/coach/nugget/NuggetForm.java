package nl.klankbord.coach.nugget;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.klankbord.access.Ids;
import nl.klankbord.people.Colleague;
import nl.klankbord.web.Refusals;
import nl.klankbord.web.Typed;
import org.jspecify.annotations.Nullable;

/**
 * A nugget as it was typed.
 *
 * @param person for whom, as an id
 * @param id of the new one, chosen when the form was drawn
 */
record NuggetForm(
        @Nullable String person,
        @Nullable String line,
        @Nullable UUID id) {

    static NuggetForm blank(@Nullable String person) {
        return new NuggetForm(person, "", Ids.next());
    }

    UUID chosenId() {
        return id == null ? Ids.next() : id;
    }

    String chosenPerson() {
        return Typed.line(person);
    }

    String typedLine() {
        return Typed.line(line);
    }

    Optional<UUID> about(List<Colleague> team) {
        return team.stream()
                .map(Colleague::id)
                .filter(it -> it.toString().equals(chosenPerson()))
                .findFirst();
    }

    Refusals check(List<Colleague> team) {
        return Refusals.collect()
                .when(about(team).isEmpty(), "person", "coach.refused.person")
                .when(typedLine().isEmpty(), "line", "coach.nugget.refused.line")
                .when(typedLine().length() > Nugget.LONGEST, "line", "coach.refused.long", Nugget.LONGEST)
                .done();
    }
}
