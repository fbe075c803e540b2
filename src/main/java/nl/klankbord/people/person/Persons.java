package nl.klankbord.people.person;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.klankbord.people.Colleague;
import nl.klankbord.people.Colleagues;
import nl.klankbord.people.Folded;
import nl.klankbord.people.Name;
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

    /** Every word that was typed begins some word of the name; each is found through its own index. */
    static final String SEARCH = COLLEAGUE + """
             where (p.left_on is null or p.left_on >= access.today())
               and p.id in (%s)
             order by p.sort_name, p.id limit ?""";

    static final String ONE_WORD = "select w.person_id from people.name_word w where w.word ^@ ?";

    private final JdbcClient database;

    Persons(JdbcClient database) {
        this.database = database;
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
        return database.sql(COLLEAGUE + " where p.id = any (?)")
                .param(ids.toArray(UUID[]::new))
                .query(Persons::colleague)
                .stream()
                .collect(Collectors.toMap(Colleague::id, Function.identity()));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Colleague> search(String words, int most) {
        Set<String> typed = Folded.words(words);
        if (typed.isEmpty()) {
            return List.of();
        }
        String each = typed.stream().map(word -> ONE_WORD).collect(Collectors.joining(" intersect "));
        return database.sql(SEARCH.formatted(each))
                .params(List.copyOf(typed))
                .param(most)
                .query(Persons::colleague)
                .list();
    }

    private static Colleague colleague(ResultSet row, int number) throws SQLException {
        Name name = new Name(row.getString("given_name"), row.getString("prefix"), row.getString("family_name"));
        return new Colleague(row.getObject("id", UUID.class), name, row.getString("team"));
    }
}
