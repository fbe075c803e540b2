package nl.klankbord.conversation.preparation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.klankbord.people.Pair;
import nl.klankbord.web.NotHere;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lines of preparation as they lie in the database. Of the other's lines only the shared ones are there at all. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class PreparationRows {

    private static final String LINES =
            "select id, author_id, text, shared_at from conversation.preparation_line where conversation_id = ?";
    private static final String ORDER = " order by position, id";

    private final JdbcClient database;

    PreparationRows(JdbcClient database) {
        this.database = database;
    }

    /** Everything the viewer may see: their own lines, and what the other shared. */
    List<Line> visible(UUID conversation) {
        return database.sql(LINES + ORDER)
                .param(conversation)
                .query(PreparationRows::line)
                .list();
    }

    /** The viewer's own lines, held until the transaction ends: another tab waits its turn. */
    List<Line> held(UUID conversation, UUID me) {
        return database.sql(LINES + " and author_id = ?" + ORDER + " for update")
                .params(conversation, me)
                .query(PreparationRows::line)
                .list();
    }

    void add(UUID id, UUID conversation, Pair pair, UUID me, int position, String text, Instant now) {
        int made = database.sql("""
                        insert into conversation.preparation_line (id, conversation_id, employee_id, manager_id, author_id,
                                                                   position, text, written_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
                .params(id, conversation, pair.employee(), pair.manager(), me, position, text, at(now))
                .update();
        if (made == 0) {
            throw new NotHere();
        }
    }

    void write(UUID id, String text, Instant now) {
        database.sql(
                        "update conversation.preparation_line set text = ?, written_at = ?, version = version + 1 where id = ?")
                .params(text, at(now), id)
                .update();
    }

    void place(UUID id, int position) {
        database.sql("update conversation.preparation_line set position = ? where id = ?")
                .params(position, id)
                .update();
    }

    void share(UUID id, @Nullable Instant since) {
        database.sql(
                        "update conversation.preparation_line set shared_at = :since, version = version + 1 where id = :id")
                .param("since", since == null ? null : at(since))
                .param("id", id)
                .update();
    }

    void remove(UUID id) {
        database.sql("delete from conversation.preparation_line where id = ?")
                .param(id)
                .update();
    }

    static Line line(ResultSet row, int number) throws SQLException {
        OffsetDateTime shared = row.getObject("shared_at", OffsetDateTime.class);
        return new Line(
                row.getObject("id", UUID.class),
                row.getObject("author_id", UUID.class),
                row.getString("text"),
                shared == null ? null : shared.toInstant());
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
