package nl.klankbord.conversation.strength;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.stereotype.Repository;

/** What the page of another person says of what they are good at; it rides on a statement that asks for more. */
@Repository
public class StrengthLineRows {

    /** Who named something of which {@code :me} still decides. */
    public static final String NAMED = """
            select distinct p.id as other, p.given_name, p.sort_name
              from conversation.sighting g join people.person p on p.id = g.manager_id where g.employee_id = :me""";

    /** What {@link #line} needs: {@code :me}, {@code :to}, and that other person as {@code p}. */
    public static final String COLUMNS = """
            people.are_linked(:to, :me) as is_guided, people.are_linked(:me, :to) as is_guide,
            array(select s.text from conversation.strength s where s.employee_id = :to and s.shared_at is not null limit 60) as good_at,
            array(select a.text from conversation.asking a where a.employee_id = :to and a.team_id = p.team_id limit 60) as ask_about,
            array(select s.text from conversation.strength s where s.employee_id = :me and s.shared_at is not null limit 60) as known,
            exists (select from conversation.sighting g where g.employee_id = :me and g.manager_id = :to) as is_named""";

    /** What {@link #shown} needs: what {@code :other} lets the viewer know. */
    public static final String COLUMN =
            "array(select s.text from conversation.strength s where s.employee_id = :other and s.shared_at is not null limit 60) as good_at";

    StrengthLineRows() {}

    /** What somebody lets the viewer know, out of a row with {@link #COLUMN}. */
    public static List<String> shown(ResultSet row) throws SQLException {
        return words(row.getArray("good_at"));
    }

    /** The line out of a row with {@link #COLUMNS}. */
    public static StrengthLine line(ResultSet row) throws SQLException {
        return new StrengthLine(
                row.getBoolean("is_guided"),
                row.getBoolean("is_guide"),
                words(row.getArray("good_at")),
                words(row.getArray("ask_about")),
                words(row.getArray("known")),
                row.getBoolean("is_named"));
    }

    private static List<String> words(Array array) throws SQLException {
        return Alphabet.sorted(List.of((String[]) array.getArray()));
    }
}
