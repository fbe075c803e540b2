package nl.klankbord.people.person;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.klankbord.access.Directory;
import nl.klankbord.access.Teams;
import nl.klankbord.people.Colleague;
import nl.klankbord.people.Folded;
import nl.klankbord.people.Name;
import nl.klankbord.people.person.PeopleFinds.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Answers access's questions: who an account is, and who belongs together. */
@Repository
class PersonDirectory implements Directory, Teams {

    private final Persons persons;
    private final PeopleFinds finds;
    private final JdbcClient database;

    PersonDirectory(Persons persons, PeopleFinds finds, JdbcClient database) {
        this.persons = persons;
        this.finds = finds;
        this.database = database;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, Entry> named(Collection<UUID> people) {
        return persons.find(people).values().stream()
                .map(PersonDirectory::entry)
                .collect(Collectors.toMap(Entry::id, it -> it));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Entry> find(String words, @Nullable UUID after, int most) {
        return finds.find(words, after, most).stream()
                .map(Row::colleague)
                .map(PersonDirectory::entry)
                .toList();
    }

    @Override
    @Transactional
    public void first(UUID person, String givenName, String familyName, String address) {
        Name name = new Name(givenName, "", familyName);
        database.sql("select people.first_person(?, ?, '', ?, ?, ?, ?)")
                .params(person, givenName, familyName, name.sorted())
                .param(Folded.words(name.full()).toArray(String[]::new))
                .param(address)
                .query((row, number) -> true)
                .single();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Team> all() {
        return database.sql("""
                        select t.id, t.name from people.team t
                         where exists (select from people.person p where p.team_id = t.id)
                         order by t.folded_name collate "C\"""")
                .query((row, number) -> new Team(row.getObject("id", UUID.class), row.getString("name")))
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Entry> members(UUID team) {
        return persons.ofTeam(team).stream().map(PersonDirectory::entry).toList();
    }

    private static Entry entry(Colleague colleague) {
        return new Entry(colleague.id(), colleague.given(), colleague.full(), colleague.team());
    }
}
