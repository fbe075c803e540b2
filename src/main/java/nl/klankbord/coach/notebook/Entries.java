package nl.klankbord.coach.notebook;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.klankbord.access.Ids;
import nl.klankbord.access.Looking;
import nl.klankbord.coach.notebook.Entry.Draft;
import nl.klankbord.web.NotHere;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The viewer's own notebook. There is no way to somebody else's, and none to what is past its last day. */
@Repository
public class Entries {

    private static final String MINE = """
            select id, thought, otherwise, attempt, remind_on, ends_on, outcome, removed_on is not null as removed
              from coach.notebook
             where author_id = :me and ends_on >= :today and (removed_on is null or removed_on = :today)
             order by outcome is not null, remind_on, id limit 100""";

    private static final String WRITE = """
            insert into coach.notebook (id, author_id, thought, otherwise, attempt, remind_on, written_on, ends_on)
            values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""";

    private static final String SAYS =
            "select exists (select from coach.notebook where id = ? and author_id = ? and thought = ? and otherwise = ? and attempt = ?)";

    private final JdbcClient database;
    private final Clock clock;

    Entries(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** What the viewer wrote and may still read: what is open by its day, and then what ended. */
    @Transactional(readOnly = true)
    public List<Entry> mine() {
        return database.sql(MINE)
                .param("me", Looking.me())
                .param("today", LocalDate.now(clock))
                .query(Entries::entry)
                .list();
    }

    /**
     * Writes something down.
     *
     * @param id chosen beforehand: what is sent twice is still one entry
     */
    @Transactional
    public void write(UUID id, Draft draft) {
        if (!insert(id, draft) && !says(id, draft)) {
            // The form was sent again with other words: those are an entry of their own, and none of them is lost.
            insert(Ids.next(), draft);
        }
    }

    /** Says how the try of an entry ended. */
    @Transactional
    public void close(UUID id, Ending ending) {
        settle(
                id,
                "update coach.notebook set outcome = :outcome, settled_on = :today where id = :id and author_id = :me",
                ending.code());
    }

    /** Opens again what was said to have ended. */
    @Transactional
    void open(UUID id) {
        settle(
                id,
                "update coach.notebook set outcome = null, settled_on = null where id = :id and author_id = :me",
                "");
    }

    private void settle(UUID id, String change, String outcome) {
        boolean done = database.sql(change)
                        .param("outcome", outcome)
                        .param("today", LocalDate.now(clock))
                        .param("id", id)
                        .param("me", Looking.me())
                        .update()
                == 1;
        if (!done) {
            throw new NotHere();
        }
    }

    private boolean insert(UUID id, Draft draft) {
        return database.sql(WRITE)
                        .params(id, Looking.me(), draft.thought(), draft.otherwise(), draft.attempt(), draft.remindOn())
                        .params(LocalDate.now(clock), Entry.ends(draft.remindOn()))
                        .update()
                == 1;
    }

    private boolean says(UUID id, Draft draft) {
        return database.sql(SAYS)
                .params(id, Looking.me(), draft.thought(), draft.otherwise(), draft.attempt())
                .query(Boolean.class)
                .single();
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        return new Entry(
                row.getObject("id", UUID.class),
                row.getString("thought"),
                row.getString("otherwise"),
                row.getString("attempt"),
                row.getObject("remind_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                Ending.of(row.getString("outcome")).orElse(null),
                row.getBoolean("removed"));
    }
}
