package nl.klankbord.coach.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.klankbord.access.Ids;
import nl.klankbord.access.Looking;
import nl.klankbord.coach.evidence.Sheet.Draft;
import nl.klankbord.coach.evidence.Sheet.Words;
import nl.klankbord.web.NotHere;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The viewer's own sheets. There is no way to somebody else's, and none to one that is past its last day. */
@Repository
public class Sheets {

    private static final String FOUND = """
            select e.id, coalesce(p.given_name, '') as about, e.idea, e.speaks_for, e.speaks_against, e.review_on, e.written_on, e.ends_on,
                   e.removed_on is not null as removed
              from coach.evidence e left join people.person p on p.id = e.about_id
             where e.author_id = :me and e.ends_on >= :today and (e.removed_on is null or e.removed_on = :today) %s
             order by e.review_on, e.id limit 100""";

    /** Four weeks after the day to look again it goes, and never later than half a year after it was written. */
    private static final String WRITE = """
            insert into coach.evidence (id, author_id, about_id, idea, speaks_for, speaks_against, review_on, written_on, ends_on)
            values (:id, :me, :about, :idea, :for, :against, :review, :today, cast(:review as date) + 28) on conflict do nothing""";

    private static final String CHANGE = """
            update coach.evidence set idea = :idea, speaks_for = :for, speaks_against = :against, review_on = :review,
                   ends_on = least(cast(:review as date) + 28, (written_on + interval '6 months')::date)
             where id = :id and author_id = :me and removed_on is null""";

    private final JdbcClient database;
    private final Clock clock;

    Sheets(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** All that the viewer may still read, what is to be looked at first. */
    @Transactional(readOnly = true)
    public List<Sheet> mine() {
        return found("", null);
    }

    /** One of the viewer's; anything else, and one that was taken away, is {@link NotHere}. */
    @Transactional(readOnly = true)
    public Sheet find(UUID id) {
        return found("and e.id = :id", id).stream()
                .filter(it -> !it.removed())
                .findFirst()
                .orElseThrow(NotHere::new);
    }

    /**
     * Writes a sheet. About whom one may write, the database decides too.
     *
     * @param id chosen beforehand: a sheet that is sent twice is still one sheet
     */
    @Transactional
    public void write(UUID id, Draft draft) {
        if (put(WRITE, id, draft) == 0 && !says(id, draft.words())) {
            // The form was sent again with other words: those are a sheet of their own, and none of them is lost.
            put(WRITE, Ids.next(), draft);
        }
    }

    /** Writes one of the viewer's anew. */
    @Transactional
    public void change(UUID id, Draft draft) {
        if (put(CHANGE, id, draft) == 0) {
            throw new NotHere();
        }
    }

    private int put(String statement, UUID id, Draft draft) {
        return database.sql(statement)
                .param("id", id)
                .param("me", Looking.me())
                .param("about", draft.about(), java.sql.Types.OTHER)
                .param("idea", draft.words().idea())
                .param("for", draft.words().speaksFor())
                .param("against", draft.words().speaksAgainst())
                .param("review", draft.reviewOn(), java.sql.Types.DATE)
                .param("today", LocalDate.now(clock))
                .update();
    }

    private boolean says(UUID id, Words words) {
        return found("and e.id = :id", id).stream().anyMatch(it -> it.words().equals(words));
    }

    private List<Sheet> found(String which, @Nullable UUID id) {
        return database.sql(FOUND.formatted(which))
                .param("me", Looking.me())
                .param("today", LocalDate.now(clock))
                .param("id", id)
                .query(Sheets::sheet)
                .list();
    }

    private static Sheet sheet(ResultSet row, int number) throws SQLException {
        return new Sheet(
                row.getObject("id", UUID.class),
                row.getString("about"),
                new Words(row.getString("idea"), row.getString("speaks_for"), row.getString("speaks_against")),
                row.getObject("review_on", LocalDate.class),
                row.getObject("written_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                row.getBoolean("removed"));
    }
}
