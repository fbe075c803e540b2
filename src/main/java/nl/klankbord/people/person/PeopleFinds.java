package nl.klankbord.people.person;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.klankbord.people.Colleague;
import nl.klankbord.people.Folded;
import nl.klankbord.people.Name;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds colleagues by the beginning of any word of their name or their team's, in whatever order the words come, a page
 * at a time. Every question is answered from an index in the order of the list, also in a house of fifty thousand.
 */
@Repository
class PeopleFinds {

    private static final int MOST_WORDS = 6;

    private static final String FOUND = """
            select p.id, p.given_name, p.prefix, p.family_name, coalesce(t.name, '') as team,
                   coalesce(p.id = any ((select people.team_of_viewer())::uuid[]), false) as guided
              from %s left join people.team t on t.id = p.team_id
             where (p.left_on is null or p.left_on >= access.today())""";

    /** The list itself, from a letter or a person on. */
    static final String LISTED = FOUND.formatted("people.person p") + """
               and p.sort_name collate "C" ^@ ? %s
             order by p.sort_name collate "C", p.id limit ?""";

    /** The first of those whose every word was found; a few of them may have left, so more are taken than are shown. */
    static final String SEARCHED = FOUND.formatted("""
            (select c.sort_name, c.person_id from (%s) c
              where true %s
              order by c.sort_name collate "C", c.person_id limit 300) f
              join people.person p on p.id = f.person_id""") + """
             order by f.sort_name collate "C", f.person_id limit ?""";

    static final String ONE_WORD = """
            (select w.sort_name, w.person_id from people.name_word w where w.word ^@ ?
              union select x.sort_name, x.id from people.person x
                     where x.team_id = any (array(select m.id from people.team m where ' ' || m.folded_name like '% ' || ? || '%')))""";

    private static final String AFTER =
            " and (%s collate \"C\", %s) > (select a.sort_name, a.id from people.person a where a.id = ?)";

    private final JdbcClient database;

    PeopleFinds(JdbcClient database) {
        this.database = database;
    }

    /** So many people, those after one person or from the start; no words find everybody. */
    @Transactional(readOnly = true)
    public List<Row> find(String typed, @Nullable UUID after, int most) {
        List<String> words = words(typed);
        // One letter fits a third of the house, and whoever types it means the place in the list.
        boolean listed =
                words.isEmpty() || (words.size() == 1 && words.getFirst().length() == 1);
        return listed ? listed(String.join("", words), after, most) : searched(words, after, most);
    }

    private List<Row> listed(String start, @Nullable UUID after, int most) {
        String sql = LISTED.formatted(after == null ? "" : AFTER.formatted("p.sort_name", "p.id"));
        return rows(sql, List.of(start), after, most);
    }

    private List<Row> searched(List<String> words, @Nullable UUID after, int most) {
        String each = words.stream().map(word -> ONE_WORD).collect(Collectors.joining(" intersect "));
        String sql = SEARCHED.formatted(each, after == null ? "" : AFTER.formatted("c.sort_name", "c.person_id"));
        return rows(sql, words.stream().flatMap(word -> Stream.of(word, word)).toList(), after, most);
    }

    private List<Row> rows(String sql, List<String> words, @Nullable UUID after, int most) {
        List<Object> arguments = new ArrayList<>(words);
        if (after != null) {
            arguments.add(after);
        }
        arguments.add(most);
        return database.sql(sql).params(arguments).query(PeopleFinds::row).list();
    }

    private static List<String> words(String typed) {
        Set<String> words = Folded.words(typed);
        return words.stream().limit(MOST_WORDS).toList();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        Name name = new Name(row.getString("given_name"), row.getString("prefix"), row.getString("family_name"));
        return new Row(
                new Colleague(row.getObject("id", UUID.class), name, row.getString("team")), row.getBoolean("guided"));
    }

    /** Somebody in the list, and whether the viewer guides them. */
    record Row(Colleague colleague, boolean guided) {}
}
