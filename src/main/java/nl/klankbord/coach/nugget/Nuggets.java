package nl.klankbord.coach.nugget;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.klankbord.access.Ids;
import nl.klankbord.access.Looking;
import nl.klankbord.web.NotHere;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What the viewer keeps to say to others. Nobody else finds it, and what was said is gone the next day. */
@Repository
public class Nuggets {

    private static final String MINE = """
            select n.id, p.given_name as about, n.line, n.ends_on, n.said_on is not null as said, n.removed_on is not null as removed
              from coach.nugget n join people.person p on p.id = n.about_id
             where n.author_id = :me and n.ends_on >= :today
               and (n.removed_on is null or n.removed_on = :today) and (n.said_on is null or n.said_on = :today)
             order by n.written_on desc, n.id desc limit 100""";

    private static final String WRITE = """
            insert into coach.nugget (id, author_id, about_id, line, written_on, ends_on)
            values (?, ?, ?, ?, ?, ?) on conflict do nothing""";

    private final JdbcClient database;
    private final Clock clock;

    Nuggets(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Those that are still to be said, and those of today, the newest first. */
    @Transactional(readOnly = true)
    public List<Nugget> mine() {
        return database.sql(MINE)
                .param("me", Looking.me())
                .param("today", LocalDate.now(clock))
                .query(Nuggets::nugget)
                .list();
    }

    /**
     * Keeps one. For whom one may, the database decides too. It quietly goes after two months.
     *
     * @param id chosen beforehand: one that is sent twice is still one
     */
    @Transactional
    public void write(UUID id, UUID about, String line) {
        if (!insert(id, about, line) && !says(id, line)) {
            // The form was sent again with other words: those are a nugget of their own, and none of them is lost.
            insert(Ids.next(), about, line);
        }
    }

    /** It was said. */
    @Transactional
    public void say(UUID id) {
        mark(":today", id);
    }

    /** It was not said after all. */
    @Transactional
    public void takeBack(UUID id) {
        mark("null", id);
    }

    private void mark(String day, UUID id) {
        String change =
                "update coach.nugget set said_on = %s where id = :id and author_id = :me and (said_on is null or said_on = :today)";
        boolean done = database.sql(change.formatted(day))
                        .param("today", LocalDate.now(clock))
                        .param("id", id)
                        .param("me", Looking.me())
                        .update()
                == 1;
        if (!done) {
            throw new NotHere();
        }
    }

    private boolean insert(UUID id, UUID about, String line) {
        LocalDate today = LocalDate.now(clock);
        return database.sql(WRITE)
                        .params(id, Looking.me(), about, line, today, today.plusMonths(2))
                        .update()
                == 1;
    }

    private boolean says(UUID id, String line) {
        return database.sql("select exists (select from coach.nugget where id = ? and author_id = ? and line = ?)")
                .params(id, Looking.me(), line)
                .query(Boolean.class)
                .single();
    }

    private static Nugget nugget(ResultSet row, int number) throws SQLException {
        return new Nugget(
                row.getObject("id", UUID.class),
                row.getString("about"),
                row.getString("line"),
                row.getObject("ends_on", LocalDate.class),
                row.getBoolean("said"),
                row.getBoolean("removed"));
    }
}
