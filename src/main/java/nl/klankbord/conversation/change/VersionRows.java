package nl.klankbord.conversation.change;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** All versions of the minutes of one conversation. */
@Repository
class VersionRows {

    private static final String VERSIONS = """
            select m.number, m.author_id, m.written_at, m.text,
                   array(select a.text from conversation.agreement a
                          where a.id = any (m.agreement_ids) order by array_position(m.agreement_ids, a.id)) as agreements,
                   array(select c.person_id from conversation.confirmation c
                          where c.minutes_id = m.id order by c.confirmed_at) as confirmed,
                   array(select w.person_id from conversation.withdrawal w
                          where w.minutes_id = m.id order by w.withdrawn_at) as withdrawn
              from conversation.minutes m where m.conversation_id = ? order by m.number desc""";

    private final JdbcClient database;

    VersionRows(JdbcClient database) {
        this.database = database;
    }

    /** The newest first. */
    @Transactional(propagation = Propagation.MANDATORY)
    List<Version> of(UUID conversation) {
        return database.sql(VERSIONS)
                .param(conversation)
                .query(VersionRows::version)
                .list();
    }

    private static Version version(ResultSet row, int number) throws SQLException {
        return new Version(
                row.getInt("number"),
                row.getObject("author_id", UUID.class),
                row.getObject("written_at", OffsetDateTime.class).toInstant(),
                row.getString("text"),
                List.of((String[]) row.getArray("agreements").getArray()),
                List.of((UUID[]) row.getArray("confirmed").getArray()),
                List.of((UUID[]) row.getArray("withdrawn").getArray()));
    }
}
