package nl.klankbord.people.person;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.klankbord.access.Directory;
import nl.klankbord.people.Colleague;
import nl.klankbord.people.Colleagues;
import nl.klankbord.people.Folded;
import nl.klankbord.people.Name;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Answers access's question who an account is. */
@Repository
class PersonDirectory implements Directory {

    private final Colleagues colleagues;
    private final JdbcClient database;

    PersonDirectory(Colleagues colleagues, JdbcClient database) {
        this.colleagues = colleagues;
        this.database = database;
    }

    @Override
    public Map<UUID, Entry> named(Collection<UUID> people) {
        return colleagues.find(people).values().stream().map(PersonDirectory::entry).collect(Collectors.toMap(Entry::id, it -> it));
    }

    @Override
    public List<Entry> find(String words, int most) {
        return colleagues.search(words, most).stream().map(PersonDirectory::entry).toList();
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

    private static Entry entry(Colleague colleague) {
        return new Entry(colleague.id(), colleague.given(), colleague.full(), colleague.team());
    }
}
