package nl.klankbord.conversation.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nl.klankbord.conversation.Conversation;
import nl.klankbord.conversation.Conversations;
import nl.klankbord.conversation.Kind;
import nl.klankbord.conversation.Setting;
import nl.klankbord.conversation.State;
import nl.klankbord.people.Pair;
import nl.klankbord.web.NotHere;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Conversations as they lie in the database. Each side is asked through its own index; one OR would read them all. */
@Repository
public class ConversationRows implements Conversations {

    /** What to select for a whole conversation, from the table under the name {@code c}. */
    public static final String COLUMNS =
            "c.id, c.employee_id, c.manager_id, c.kind, c.state, c.proposed_by, c.starts_at, c.duration_minutes, c.setting, c.place, c.series_id, c.version";

    static final String OF_PAIR = """
            select %s from conversation.conversation c
             where employee_id = :employee and manager_id = :manager order by starts_at desc limit :most""".formatted(COLUMNS);

    private final JdbcClient database;

    ConversationRows(JdbcClient database) {
        this.database = database;
    }

    @Override
    @Transactional(readOnly = true)
    public Conversation find(UUID id) {
        return database.sql("select " + COLUMNS + " from conversation.conversation c where id = ?")
                .param(id)
                .query(ConversationRows::read)
                .optional()
                .orElseThrow(NotHere::new);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Conversation> of(Pair pair, int most) {
        return database.sql(OF_PAIR)
                .param("employee", pair.employee())
                .param("manager", pair.manager())
                .param("most", most)
                .query(ConversationRows::read)
                .list();
    }

    /** The conversation of this row. */
    public static Conversation read(ResultSet row, int number) throws SQLException {
        return new Conversation(
                row.getObject("id", UUID.class),
                new Pair(row.getObject("employee_id", UUID.class), row.getObject("manager_id", UUID.class)),
                Kind.of(row.getString("kind")),
                State.of(row.getString("state")),
                row.getObject("proposed_by", UUID.class),
                row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                row.getInt("duration_minutes"),
                Setting.of(row.getString("setting")),
                row.getString("place"),
                row.getObject("series_id", UUID.class),
                row.getInt("version"));
    }
}
