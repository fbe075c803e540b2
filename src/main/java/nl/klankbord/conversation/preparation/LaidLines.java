package nl.klankbord.conversation.preparation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.klankbord.conversation.need.Needs;
import nl.klankbord.conversation.strength.StrengthLineRows;
import nl.klankbord.people.Colleague;
import nl.klankbord.people.Name;
import nl.klankbord.web.NotHere;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What lies on the table before a talk: who the other is, and every line that the viewer may see. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class LaidLines {

    private static final String LAID = """
            select p.given_name, p.prefix, p.family_name, coalesce(t.name, '') as team, l.id, l.author_id, l.text, l.shared_at,
                   %s, %s
              from people.person p left join people.team t on t.id = p.team_id
              left join conversation.preparation_line l on l.conversation_id = :conversation
             where p.id = :other order by l.position, l.id""".formatted(Needs.COLUMN, StrengthLineRows.COLUMN);

    private final JdbcClient database;

    LaidLines(JdbcClient database) {
        this.database = database;
    }

    /**
     * The other, and the lines in their order.
     *
     * @param lines none when nothing was written
     * @param background what the other lets the viewer know
     */
    record Laid(Colleague other, List<Line> lines, Background background) {}

    private record Row(Colleague other, @Nullable Line line, Background background) {}

    /** What is there for the viewer; somebody they may not know of is {@link NotHere}. */
    Laid find(UUID conversation, UUID other) {
        List<Row> rows = database.sql(LAID)
                .param("conversation", conversation)
                .param("other", other)
                .query((row, number) -> row(row, other))
                .list();
        if (rows.isEmpty()) {
            throw new NotHere();
        }
        List<Line> lines = rows.stream().map(Row::line).filter(Objects::nonNull).toList();
        return new Laid(rows.getFirst().other(), lines, rows.getFirst().background());
    }

    private static Row row(ResultSet row, UUID other) throws SQLException {
        Name name = new Name(row.getString("given_name"), row.getString("prefix"), row.getString("family_name"));
        Line line = row.getObject("id", UUID.class) == null ? null : PreparationRows.line(row, 0);
        Background background = new Background(StrengthLineRows.shown(row), Needs.shown(row));
        return new Row(new Colleague(other, name, row.getString("team")), line, background);
    }
}
