package nl.klankbord.post.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Letters that go out. They are put here by the verbs of the database, together with what caused them. */
@Repository
public class Mails {

    private final JdbcClient database;
    private final Clock clock;

    Mails(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** For whom this letter still waits. */
    @Transactional(readOnly = true)
    public Optional<Waiting> waiting(UUID mail) {
        return database.sql("select person_id, made_at, example from post.reader_of(?)")
                .param(mail)
                .query((row, number) -> new Waiting(
                        row.getObject("person_id", UUID.class),
                        row.getObject("made_at", OffsetDateTime.class).toInstant(),
                        row.getBoolean("example")))
                .optional();
    }

    /** One of the viewer's own letters. */
    @Transactional(readOnly = true)
    public Optional<Mail> find(UUID mail) {
        return database.sql("""
                        select id, person_id, kind, appointment_id, sequence, due_on, tries from post.mail
                         where id = ? and state = 'waiting'""").param(mail).query(Mails::mail).optional();
    }

    /** There was nothing to say after all. */
    @Transactional
    public void drop(UUID mail) {
        database.sql("delete from post.mail where id = ?").param(mail).update();
    }

    /** What became of it: sent, unsent or undeliverable. */
    @Transactional
    void settle(UUID mail, String state, @Nullable String fault) {
        database.sql(
                        "update post.mail set state = :state, fault = :fault, tries = tries + 1, settled_at = :now where id = :mail")
                .param("state", state)
                .param("fault", fault)
                .param("now", OffsetDateTime.now(clock))
                .param("mail", mail)
                .update();
    }

    /** It could not be sent this time. */
    @Transactional
    void missed(UUID mail, String fault) {
        database.sql("update post.mail set fault = ?, tries = tries + 1 where id = ?")
                .params(fault, mail)
                .update();
    }

    /** Forgets who was written to long ago. */
    @Transactional
    public void forget() {
        database.sql("select post.forget(?)")
                .param(OffsetDateTime.now(clock))
                .query((row, number) -> true)
                .single();
    }

    private static Mail mail(ResultSet row, int number) throws SQLException {
        return new Mail(
                row.getObject("id", UUID.class),
                row.getObject("person_id", UUID.class),
                Kind.of(row.getString("kind")),
                row.getObject("appointment_id", UUID.class),
                row.getInt("sequence"),
                row.getObject("due_on", LocalDate.class),
                row.getInt("tries"));
    }
}
