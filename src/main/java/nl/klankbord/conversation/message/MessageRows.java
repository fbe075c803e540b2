package nl.klankbord.conversation.message;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.klankbord.access.Looking;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What two people wrote to each other, as it lies in the database. */
@Repository
public class MessageRows {

    /** Whose message {@code :me} did not open yet: one row for each of them, about the newest. */
    public static final String WAITING = """
            select distinct on (m.author_id) m.author_id as other, p.given_name, p.sort_name, m.id as about, '' as also, null::timestamptz as starts_at
              from (select id, author_id from conversation.message where employee_id = :me and author_id = manager_id and read_at is null union all
                    select id, author_id from conversation.message where manager_id = :me and author_id = employee_id and read_at is null) m
              join people.person p on p.id = m.author_id order by m.author_id, m.id desc""";

    /** What {@link #line} needs, beside {@code :me} and {@code :to}. */
    public static final String COLUMNS =
            "people.are_linked(:me, :to) or people.are_linked(:to, :me) as linked, w.said_by, w.said_at, w.said_read";

    /** Where these columns come from: of all they wrote the row that matters most. */
    public static final String JOINED = """
            left join lateral (
                select b.author_id as said_by, b.written_at as said_at, b.read_at is not null as said_read
                  from (select * from conversation.message where employee_id = :me and manager_id = :to union all
                        select * from conversation.message where employee_id = :to and manager_id = :me) b
                 order by b.read_at is null and b.author_id = :to desc, b.written_at desc limit 1) w on true""";

    private static final String ONE_WAY = """
            (select id, author_id, text, written_at, read_at from conversation.message
              where employee_id = %s and manager_id = %s order by written_at desc limit 200)""";

    static final String OF_TWO = "select * from (%s union all %s) m order by written_at desc, id desc limit 200"
            .formatted(ONE_WAY.formatted(":me", ":other"), ONE_WAY.formatted(":other", ":me"));

    /** Of several from one writer the first is told of; the others lie beside it. */
    static final String UNTOLD = """
            select m.author_id from conversation.message m
             where m.id = :id and m.author_id <> :me and m.read_at is null
               and not exists (select from conversation.message b where b.employee_id = m.employee_id and b.manager_id = m.manager_id
                                and b.author_id = m.author_id and b.read_at is null and (b.written_at, b.id) < (m.written_at, m.id))""";

    private final JdbcClient database;

    MessageRows(JdbcClient database) {
        this.database = database;
    }

    /** The line between the viewer and this other person, out of a row with {@link #COLUMNS}. */
    public static Correspondence line(ResultSet row, UUID other) throws SQLException {
        OffsetDateTime at = row.getObject("said_at", OffsetDateTime.class);
        return new Correspondence(
                row.getBoolean("linked"),
                at == null ? null : at.toInstant(),
                !other.equals(row.getObject("said_by", UUID.class)),
                row.getBoolean("said_read"));
    }

    /** Everything between the viewer and this other person, newest first. */
    @Transactional(readOnly = true)
    public List<Message> with(UUID other) {
        return database.sql(OF_TWO)
                .param("me", Looking.me())
                .param("other", other)
                .query(MessageRows::message)
                .list();
    }

    /** Who wrote this message, when the viewer still has to hear of it. */
    @Transactional(readOnly = true)
    public Optional<UUID> untold(UUID message) {
        return database.sql(UNTOLD)
                .param("id", message)
                .param("me", Looking.me())
                .query(UUID.class)
                .optional();
    }

    private static Message message(ResultSet row, int number) throws SQLException {
        return new Message(
                row.getObject("id", UUID.class),
                row.getObject("author_id", UUID.class).equals(Looking.me()),
                row.getString("text"),
                row.getObject("written_at", OffsetDateTime.class).toInstant(),
                row.getObject("read_at") != null);
    }
}
