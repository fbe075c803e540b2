package nl.klankbord.people.person;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
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

    /** chr(1114111), as it stands below: what begins with 'jan' lies between 'jan' and 'jan' with this behind it. */
    private static final String LAST = Character.toString(Character.MAX_CODE_POINT);

    private static final String FOUND = """
            select p.id, p.given_name, p.prefix, p.family_name, coalesce(t.name, '') as team,
                   coalesce(p.id = any ((select people.team_of_viewer())::uuid[]), false) as guided
              from people.person p left join people.team t on t.id = p.team_id""";

    /** The list itself, from a letter or a person on. */
    static final String LISTED = FOUND + """

             where (p.left_on is null or p.left_on >= (select access.today())) and p.sort_name >= ? and p.sort_name < ? %s
             order by p.sort_name, p.id limit ?""";

    /** Which of the words fewest people have; counting stops where it no longer matters. */
    static final String RAREST = """
            select typed.word from unnest(?::text[]) typed (word)
             order by (select count(*) from (select from people.name_word w
                                              where w.word >= typed.word and w.word < typed.word || chr(1114111)
                                              limit 500) few)
             limit 1""";

    /** Those who have one of the words, and among them those who have the others too. */
    static final String SEARCHED =
            """
            with found as materialized (
                select w.sort_name, w.person_id from people.name_word w
                 where w.word >= ? and w.word < ? and w.words like all (?::text[])
                   and (w.left_on is null or w.left_on >= (select access.today())) %s
                 group by w.sort_name, w.person_id order by w.sort_name, w.person_id limit ?)
            """ + FOUND + " join found f on f.person_id = p.id order by f.sort_name, f.person_id";

    private static final String AFTER =
            " and (%1$s.sort_name, %1$s.%2$s) > (select a.sort_name, a.id from people.person a where a.id = ?)";

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
        String sql = LISTED.formatted(after == null ? "" : AFTER.formatted("p", "id"));
        return rows(sql, List.of(start, start + LAST), after, most);
    }

    private List<Row> searched(List<String> words, @Nullable UUID after, int most) {
        String sql = SEARCHED.formatted(after == null ? "" : AFTER.formatted("w", "person_id"));
        String rarest = words.size() == 1 ? words.getFirst() : rarest(words);
        String[] every = words.stream().map(word -> "% " + word + "%").toArray(String[]::new);
        return rows(sql, List.of(rarest, rarest + LAST, every), after, most);
    }

    private String rarest(List<String> words) {
        return database.sql(RAREST)
                .param(words.toArray(String[]::new))
                .query(String.class)
                .single();
    }

    private List<Row> rows(String sql, List<Object> words, @Nullable UUID after, int most) {
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
