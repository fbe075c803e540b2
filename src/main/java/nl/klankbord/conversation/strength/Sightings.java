package nl.klankbord.conversation.strength;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import nl.klankbord.access.Ids;
import nl.klankbord.access.Looking;
import nl.klankbord.post.Notices;
import nl.klankbord.web.NotHere;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Naming what one sees another be good at, and what that other does with it. */
@Repository
public class Sightings {

    private static final String KEEP = """
            insert into conversation.strength (id, employee_id, seen_by, text, noticed, kept_at)
            select ?, g.employee_id, g.manager_id, ?, ?, ? from conversation.sighting g where g.id = ? and g.employee_id = ?
            on conflict do nothing""";

    private final Strengths strengths;
    private final Notices notices;
    private final JdbcClient database;
    private final Clock clock;

    Sightings(Strengths strengths, Notices notices, JdbcClient database, Clock clock) {
        this.strengths = strengths;
        this.notices = notices;
        this.database = database;
        this.clock = clock;
    }

    /** Names something to somebody whom the viewer guides today; that they do, the caller knows and the database too. */
    @Transactional
    public void name(UUID employee, Wording wording) {
        if (!insert(wording.id(), employee, wording) && !says(employee, wording)) {
            // The form was sent again with other words: those are one of their own, and none of them is lost.
            insert(Ids.next(), employee, wording);
        }
    }

    /** The viewer keeps what was named to them, in these words; false when it is for a team and they are in none. */
    @Transactional
    public boolean keep(Wording wording) {
        // Named once more after it was kept: it becomes one of its own, or the words of before would go.
        UUID id = taken(wording.id()) ? Ids.next() : wording.id();
        int kept = database.sql(KEEP)
                .params(id, wording.text(), wording.noticed(), clock.instant().atOffset(ZoneOffset.UTC))
                .params(wording.id(), Looking.me())
                .update();
        if (kept == 0) {
            // Sent twice: it is kept already. Anything else was never named to them.
            return strengths.change(wording);
        }
        remove(wording.id());
        return strengths.open(id, wording.audience());
    }

    /** The one lets it go, or the other takes it back; anybody else meets {@link NotHere}. */
    @Transactional
    public void remove(UUID sighting) {
        boolean gone =
                database.sql("delete from conversation.sighting where id = :id and :me in (employee_id, manager_id)")
                                .param("id", sighting)
                                .param("me", Looking.me())
                                .update()
                        == 1;
        if (!gone) {
            throw new NotHere();
        }
    }

    private boolean taken(UUID id) {
        return database.sql("select exists (select from conversation.strength where id = ?)")
                .params(id)
                .query(Boolean.class)
                .single();
    }

    private boolean insert(UUID id, UUID employee, Wording wording) {
        boolean written = database.sql("""
                        insert into conversation.sighting (id, employee_id, manager_id, text, noticed, named_at)
                        values (?, ?, ?, ?, ?, ?) on conflict do nothing""")
                        .params(id, employee, Looking.me(), wording.text(), wording.noticed())
                        .param(clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
        if (written) {
            notices.send(id, employee);
        }
        return written;
    }

    private boolean says(UUID employee, Wording wording) {
        return database.sql(
                        "select exists (select from conversation.sighting where id = ? and manager_id = ? and employee_id = ? and text = ?)")
                .params(wording.id(), Looking.me(), employee, wording.text())
                .query(Boolean.class)
                .single();
    }
}
