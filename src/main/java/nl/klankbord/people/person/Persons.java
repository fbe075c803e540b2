package nl.klankbord.people.person;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.klankbord.people.Colleague;
import nl.klankbord.people.Colleagues;
import nl.klankbord.people.Folded;
import nl.klankbord.people.Name;
import nl.klankbord.people.person.PeopleFinds.Row;
import nl.klankbord.web.NotHere;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The people of the house. */
@Repository
class Persons implements Colleagues {

    private static final String COLLEAGUE = """
            select p.id, p.given_name, p.prefix, p.family_name, coalesce(t.name, '') as team
              from people.person p left join people.team t on t.id = p.team_id""";

    private final JdbcClient database;
    private final PeopleFinds finds;

    Persons(JdbcClient database, PeopleFinds finds) {
        this.database = database;
        this.finds = finds;
    }

    @Override
    @Transactional(readOnly = true)
    public Colleague find(UUID id) {
        Colleague found = find(List.of(id)).get(id);
        if (found == null) {
            throw new NotHere();
        }
        return found;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, Colleague> find(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return database
                .sql(COLLEAGUE + " where p.id = any (?)")
                .param(ids.toArray(UUID[]::new))
                .query(Persons::colleague)
                .stream()
                .collect(Collectors.toMap(Colleague::id, Function.identity()));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Colleague> search(String words, int most) {
        return Folded.words(words).isEmpty()
                ? List.of()
                : finds.find(words, null, most).stream().map(Row::colleague).toList();
    }

    /** Who works in this team today. */
    @Transactional(readOnly = true)
    public List<Colleague> ofTeam(UUID team) {
        return database.sql(COLLEAGUE + """

                         where p.team_id = ? and (p.left_on is null or p.left_on >= access.today())
                         order by p.sort_name collate "C", p.id""")
                .param(team)
                .query(Persons::colleague)
                .list();
    }

    private static Colleague colleague(ResultSet row, int number) throws SQLException {
        Name name = new Name(row.getString("given_name"), row.getString("prefix"), row.getString("family_name"));
        return new Colleague(row.getObject("id", UUID.class), name, row.getString("team"));
    }
}
