package nl.klankbord.conversation.message;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import nl.klankbord.access.Ids;
import nl.klankbord.access.Looking;
import nl.klankbord.conversation.proposal.Proposals;
import nl.klankbord.people.Pair;
import nl.klankbord.post.Notices;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Writing to the other of a pair, opening what the other wrote, and taking back what is not opened yet. */
@Repository
public class Messages {

    private static final String BETWEEN =
            " and (employee_id = :other and manager_id = :me or employee_id = :me and manager_id = :other)";

    private final Proposals pairs;
    private final Notices notices;
    private final JdbcClient database;
    private final Clock clock;

    Messages(Proposals pairs, Notices notices, JdbcClient database, Clock clock) {
        this.pairs = pairs;
        this.notices = notices;
        this.database = database;
        this.clock = clock;
    }

    /**
     * Writes to somebody who guides the viewer today, or whom the viewer guides; false when the two are no pair today.
     *
     * @param id of the new message, chosen beforehand: one that is sent twice is still one message
     */
    @Transactional
    public boolean write(UUID id, UUID other, String text) {
        Optional<Pair> pair = pairs.linked(other);
        pair.ifPresent(it -> {
            if (!insert(id, it, text) && !says(id, text)) {
                // The form was sent again with other words: those are a message of their own, and none of them is lost.
                insert(Ids.next(), it, text);
            }
        });
        return pair.isPresent();
    }

    /** Opens everything that this person wrote to the viewer. */
    @Transactional
    public void open(UUID other) {
        database.sql("update conversation.message set read_at = :now where author_id = :other and read_at is null"
                        + BETWEEN)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("me", Looking.me())
                .param("other", other)
                .update();
    }

    /** Takes back what the viewer wrote to this person; false when it was opened, or is not there. */
    @Transactional
    public boolean takeBack(UUID message, UUID other) {
        return database.sql("delete from conversation.message where id = :id and author_id = :me and read_at is null"
                                + BETWEEN)
                        .param("id", message)
                        .param("me", Looking.me())
                        .param("other", other)
                        .update()
                == 1;
    }

    /** Throws away what nobody needs any more. Nobody looks while this is done. */
    @Transactional
    void clear() {
        database.sql("select conversation.clear_messages(?)")
                .param(LocalDate.now(clock))
                .query((row, number) -> number)
                .list();
    }

    private boolean insert(UUID id, Pair pair, String text) {
        boolean written = database.sql("""
                        insert into conversation.message (id, employee_id, manager_id, author_id, text, written_at)
                        values (?, ?, ?, ?, ?, ?) on conflict do nothing""")
                        .params(id, pair.employee(), pair.manager(), Looking.me(), text)
                        .param(clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
        if (written) {
            notices.send(id, pair.other(Looking.me()));
        }
        return written;
    }

    private boolean says(UUID id, String text) {
        return database.sql(
                        "select exists (select from conversation.message where id = ? and author_id = ? and text = ?)")
                .params(id, Looking.me(), text)
                .query(Boolean.class)
                .single();
    }
}
