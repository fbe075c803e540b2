package nl.klankbord.post.mailbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The mailboxes of the cast of an example organisation. In any other house the database keeps nothing here. */
@Repository
public class Mailboxes {

    private static final String COLUMNS =
            "select mail_id, subject, text, html, invitation, delivered_at from post.mailbox where person_id = access.viewer() ";

    private final JdbcClient database;
    private final Clock clock;

    Mailboxes(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Puts one of the viewer's own letters into their box. */
    @Transactional
    public void put(UUID mail, String subject, String text, String html, @Nullable String invitation) {
        database.sql("select post.put_in_mailbox(:mail, :subject, :text, :html, :invitation::text, :now)")
                .param("mail", mail)
                .param("subject", subject)
                .param("text", text)
                .param("html", html)
                .param("invitation", invitation)
                .param("now", OffsetDateTime.now(clock))
                .query((row, number) -> true)
                .single();
    }

    /** The viewer's letters, newest first. */
    @Transactional(readOnly = true)
    public List<Delivered> own(int most) {
        return database.sql(COLUMNS + "order by delivered_at desc, mail_id limit ?")
                .param(most)
                .query(Mailboxes::delivered)
                .list();
    }

    /** One of the viewer's letters. */
    @Transactional(readOnly = true)
    public Optional<Delivered> find(UUID mail) {
        return database.sql(COLUMNS + "and mail_id = ?")
                .param(mail)
                .query(Mailboxes::delivered)
                .optional();
    }

    private static Delivered delivered(ResultSet row, int number) throws SQLException {
        return new Delivered(
                row.getObject("mail_id", UUID.class),
                row.getString("subject"),
                row.getString("text"),
                row.getString("html"),
                row.getString("invitation"),
                row.getObject("delivered_at", OffsetDateTime.class).toInstant());
    }
}
