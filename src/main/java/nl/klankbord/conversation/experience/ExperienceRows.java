package nl.klankbord.conversation.experience;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.klankbord.conversation.State;
import nl.klankbord.people.Pair;
import nl.klankbord.web.NotHere;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** How conversations felt, as it lies in the database. What the viewer may not see is not there, as if it was never said. */
@Repository
public class ExperienceRows {

    /** What to select of both sides, beside {@link #JOINED}. */
    public static final String COLUMNS = "shown.conversation_id is not null as revealed, "
            + columns("theirs", "employee") + ", " + columns("guides", "manager");

    /** Both sides of a conversation under the name {@code c}: at most one row of each. */
    public static final String JOINED = """
             left join conversation.revealing shown on shown.conversation_id = c.id
             left join conversation.experience theirs on theirs.conversation_id = c.id and theirs.author_id = c.employee_id
             left join conversation.experience guides on guides.conversation_id = c.id and guides.author_id = c.manager_id
            """;

    private static final String ONE = "select c.id, c.employee_id, c.manager_id, c.state, c.starts_at, " + COLUMNS
            + " from conversation.conversation c" + JOINED + " where c.id = ?";

    private final JdbcClient database;

    ExperienceRows(JdbcClient database) {
        this.database = database;
    }

    /** A conversation of the viewer's; anybody else's is {@link NotHere}. */
    @Transactional(readOnly = true)
    Afterwards find(UUID conversation) {
        return database.sql(ONE)
                .param(conversation)
                .query(ExperienceRows::afterwards)
                .optional()
                .orElseThrow(NotHere::new);
    }

    /** Both sides in this row. */
    public static Sides sides(ResultSet row) throws SQLException {
        return new Sides(row.getBoolean("revealed"), experience(row, "employee"), experience(row, "manager"));
    }

    private static Afterwards afterwards(ResultSet row, int number) throws SQLException {
        return new Afterwards(
                row.getObject("id", UUID.class),
                new Pair(row.getObject("employee_id", UUID.class), row.getObject("manager_id", UUID.class)),
                State.of(row.getString("state")),
                row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                sides(row));
    }

    private static Experience experience(ResultSet row, String who) throws SQLException {
        Map<Question, Integer> answers = new EnumMap<>(Question.class);
        for (Question question : Question.values()) {
            int step = row.getInt(who + "_" + question.code());
            if (step > 0) {
                answers.put(question, step);
            }
        }
        return new Experience(answers);
    }

    private static String columns(String table, String who) {
        return Stream.of(Question.values())
                .map(Question::code)
                .map(code -> "%s.%s as %s_%s".formatted(table, code, who, code))
                .collect(Collectors.joining(", "));
    }
}
