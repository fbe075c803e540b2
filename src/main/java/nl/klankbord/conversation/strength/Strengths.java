package nl.klankbord.conversation.strength;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import nl.klankbord.access.Ids;
import nl.klankbord.access.Looking;
import nl.klankbord.web.NotHere;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Writing down what one is good at, putting it in other words, saying who knows of it, and taking it away. */
@Repository
public class Strengths {

    private static final String ADD = """
            insert into conversation.strength (id, employee_id, text, noticed, kept_at)
            values (?, ?, ?, ?, ?) on conflict do nothing""";

    private final JdbcClient database;
    private final Clock clock;

    Strengths(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Adds one of the viewer's own, told to whom they choose; false when it is for a team and they are in none. */
    @Transactional
    public boolean add(Wording wording) {
        if (insert(wording.id(), wording) || says(wording)) {
            return open(wording.id(), wording.audience());
        }
        // The form was sent again with other words: those are one of their own, and none of them is lost.
        UUID id = Ids.next();
        insert(id, wording);
        return open(id, wording.audience());
    }

    /** Puts one in other words; what is not the viewer's is {@link NotHere}. Whoever may ask about it reads the new words too. */
    @Transactional
    public boolean change(Wording wording) {
        int changed = database.sql(
                        "update conversation.strength set text = ?, noticed = ? where id = ? and employee_id = ?")
                .params(wording.text(), wording.noticed(), wording.id(), Looking.me())
                .update();
        if (changed == 0) {
            throw new NotHere();
        }
        return open(wording.id(), wording.audience());
    }

    /** Says who knows of it from now on. What was open is shut first, so that nothing stays open for a team of before. */
    @Transactional
    public boolean open(UUID strength, Audience audience) {
        boolean mine = database.sql(
                                "update conversation.strength set shared_at = case when :shared then coalesce(shared_at, :now) end where id = :id and employee_id = :me")
                        .param("shared", audience != Audience.SELF)
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("id", strength)
                        .param("me", Looking.me())
                        .update()
                == 1;
        if (!mine) {
            throw new NotHere();
        }
        closeFor(strength);
        return audience != Audience.TEAM || ask(strength);
    }

    /** The team may not ask any more; whether who guides them knows of it stays as it was. */
    @Transactional
    public void shut(UUID strength) {
        boolean mine = database.sql(
                        "select exists (select from conversation.strength where id = ? and employee_id = ?)")
                .params(strength, Looking.me())
                .query(Boolean.class)
                .single();
        if (!mine) {
            throw new NotHere();
        }
        closeFor(strength);
    }

    private void closeFor(UUID strength) {
        database.sql("delete from conversation.asking where strength_id = ? and employee_id = ?")
                .params(strength, Looking.me())
                .update();
    }

    /** Takes it away, with what colleagues may ask about it. */
    @Transactional
    public void remove(UUID strength) {
        boolean gone = database.sql("delete from conversation.strength where id = ? and employee_id = ?")
                        .params(strength, Looking.me())
                        .update()
                == 1;
        if (!gone) {
            throw new NotHere();
        }
    }

    /** Throws away what nobody needs any more. Nobody looks while this is done. */
    @Transactional
    void clear() {
        database.sql("select conversation.clear_strengths(?)")
                .param(LocalDate.now(clock))
                .query((row, number) -> number)
                .list();
    }

    private boolean ask(UUID strength) {
        return database.sql("""
                        insert into conversation.asking (strength_id, employee_id, team_id, text, opened_at)
                        select s.id, s.employee_id, p.team_id, s.text, :now
                          from conversation.strength s join people.person p on p.id = s.employee_id
                         where s.id = :id and s.employee_id = :me and p.team_id is not null on conflict do nothing""")
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("id", strength)
                        .param("me", Looking.me())
                        .update()
                == 1;
    }

    private boolean insert(UUID id, Wording wording) {
        return database.sql(ADD)
                        .params(id, Looking.me(), wording.text(), wording.noticed())
                        .param(clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private boolean says(Wording wording) {
        return database.sql(
                        "select exists (select from conversation.strength where id = ? and employee_id = ? and text = ?)")
                .params(wording.id(), Looking.me(), wording.text())
                .query(Boolean.class)
                .single();
    }
}
