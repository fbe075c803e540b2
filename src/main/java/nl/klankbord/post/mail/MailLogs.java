package nl.klankbord.post.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What the administrator may know of the post: who, when and which sort of letter. Anybody else finds nothing here. */
@Repository
class MailLogs {

    private final JdbcClient database;
    private final Clock clock;

    MailLogs(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** What could not be delivered, newest first. */
    @Transactional(readOnly = true)
    public List<Logged> trouble(int most) {
        return database.sql("select * from post.mail_log(true, null, ?)")
                .param(most)
                .query(MailLogs::logged)
                .list();
    }

    /** The newest letters, or those before this one. */
    @Transactional(readOnly = true)
    public List<Logged> newest(@Nullable UUID after, int most) {
        return database.sql("select * from post.mail_log(false, :after::uuid, :most)")
                .param("after", after)
                .param("most", most)
                .query(MailLogs::logged)
                .list();
    }

    /** Lets an undeliverable letter go once more; false when there is none like that. */
    @Transactional
    public boolean tryAgain(UUID mail) {
        return database.sql("select post.try_again(?, ?)")
                .params(mail, OffsetDateTime.now(clock))
                .query(Boolean.class)
                .single();
    }

    private static Logged logged(ResultSet row, int number) throws SQLException {
        return new Logged(
                row.getObject("id", UUID.class),
                row.getObject("person_id", UUID.class),
                Kind.of(row.getString("kind")),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getString("state"),
                row.getString("fault"));
    }
}
