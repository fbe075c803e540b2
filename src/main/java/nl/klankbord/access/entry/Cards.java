package nl.klankbord.access.entry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.klankbord.access.Directory;
import nl.klankbord.access.Organisation;
import nl.klankbord.access.Organisation.House;
import nl.klankbord.access.Teams;
import nl.klankbord.access.Teams.Team;
import nl.klankbord.access.entry.EntryCodes.Made;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes cards for one person, or for everybody in a team who was never in. */
@Component
class Cards {

    private final EntryCodes codes;
    private final Directory directory;
    private final Teams teams;
    private final Organisation organisation;

    Cards(EntryCodes codes, Directory directory, Teams teams, Organisation organisation) {
        this.codes = codes;
        this.directory = directory;
        this.teams = teams;
        this.organisation = organisation;
    }

    List<Team> teams() {
        return teams.all();
    }

    @Transactional
    public CardsScreen forPerson(UUID person, Place place) {
        return screen(List.of(person), place, "/people/" + person);
    }

    @Transactional
    public CardsScreen forTeam(UUID team, Place place) {
        List<UUID> members =
                teams.members(team).stream().map(Directory.Entry::id).toList();
        List<UUID> notYetIn = codes.notYetIn(members);
        return screen(members.stream().filter(notYetIn::contains).toList(), place, "/entry-cards");
    }

    private CardsScreen screen(List<UUID> people, Place place, String back) {
        Map<UUID, Made> made = codes.make(people).stream().collect(Collectors.toMap(Made::person, it -> it));
        Map<UUID, Directory.Entry> names = directory.named(made.keySet());
        Stream<Card> cards =
                people.stream().flatMap(person -> card(names.get(person), made.get(person), place).stream());
        String name = organisation.house().map(House::name).orElse("");
        return new CardsScreen(name, cards.toList(), back, place.onlyHere());
    }

    private static Optional<Card> card(Directory.@Nullable Entry name, @Nullable Made made, Place place) {
        return name == null || made == null
                ? Optional.empty()
                : Optional.of(new Card(
                        name.fullName(),
                        made.address(),
                        place.address(),
                        place.link(made.code()),
                        made.code().written(),
                        made.until()));
    }
}
