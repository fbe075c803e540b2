package nl.klankbord.language.keepsake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.klankbord.access.Ids;
import nl.klankbord.access.Looking;
import nl.klankbord.language.keepsake.Keepsake.Draft;
import nl.klankbord.people.Lines;
import nl.klankbord.web.NotHere;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The talks that the viewer keeps. There is no way to somebody else's, and none to one whose last day went by. */
@Repository
public class Keepsakes {

    private static final String OWN = """
            select k.*, p.given_name from language.keepsake k left join people.person p on p.id = k.about_id
             where k.author_id = :me and k.ends_on >= :today and (k.removed_on is null or k.removed_on = :today) %s
             order by k.kept_on desc, k.id desc limit 200""";

    private static final String KEEP = """
            insert into language.keepsake (id, author_id, about_id, name, text, manager, labels, kept_on, ends_on)
            values (:id, :me, :about, :name, :text, :manager, :labels, :today, :ends) on conflict do nothing""";

    private static final String SAYS = """
            select exists (select from language.keepsake
             where id = :id and author_id = :me and about_id is not distinct from :about and name = :name and text = :text
               and manager = :manager and labels = :labels and ends_on = :ends and removed_on is null)""";

    private final Lines lines;
    private final JdbcClient database;
    private final Clock clock;

    Keepsakes(Lines lines, JdbcClient database, Clock clock) {
        this.lines = lines;
        this.database = database;
        this.clock = clock;
    }

    /**
     * Keeps a talk. It may be with somebody whom the viewer guides or who guides them, or with nobody from here; anybody else is
     * {@link NotHere}.
     *
     * @param id chosen beforehand: a talk that is sent twice is kept once
     * @return under which it is kept
     */
    @Transactional
    public UUID keep(UUID id, Draft draft) {
        if (draft.about() != null) {
            lines.with(draft.about());
        }
        boolean kept = filled(KEEP, id, draft).update() == 1
                || filled(SAYS, id, draft).query(Boolean.class).single();
        if (kept) {
            return id;
        }
        // Sent again with other words, or after it was taken away: that is a talk of its own, and none of it is lost.
        UUID another = Ids.next();
        filled(KEEP, another, draft).update();
        return another;
    }

    /** What the viewer keeps, the newest first, with what they took away today. */
    @Transactional(readOnly = true)
    public List<Keepsake> own() {
        return found("", null);
    }

    /** One of them; what was taken away is not there until it is put back. */
    @Transactional(readOnly = true)
    public Keepsake find(UUID id) {
        return found("and k.id = :id and k.removed_on is null", id).stream()
                .findFirst()
                .orElseThrow(NotHere::new);
    }

    /** Writes down what its keeper says of its turns, and who leads. */
    @Transactional
    public void mend(UUID id, int manager, String labels) {
        must(database.sql("""
                        update language.keepsake set manager = ?, labels = ?
                         where id = ? and author_id = ? and removed_on is null""").params(manager, labels, id, Looking.me()).update());
    }

    /** Takes one away; it can be put back until the day is over. */
    @Transactional
    public void remove(UUID id) {
        must(database.sql("update language.keepsake set removed_on = ? where id = ? and author_id = ?")
                .params(LocalDate.now(clock), id, Looking.me())
                .update());
    }

    /** Puts back what was taken away today. */
    @Transactional
    public void putBack(UUID id) {
        must(database.sql("""
                        update language.keepsake set removed_on = null
                         where id = ? and author_id = ? and (removed_on is null or removed_on = ?)""").params(id, Looking.me(), LocalDate.now(clock)).update());
    }

    private JdbcClient.StatementSpec filled(String statement, UUID id, Draft draft) {
        LocalDate today = LocalDate.now(clock);
        return database.sql(statement)
                .param("id", id)
                .param("me", Looking.me())
                .param("about", draft.about(), Types.OTHER)
                .param("name", draft.name())
                .param("text", draft.text())
                .param("manager", draft.manager())
                .param("labels", draft.labels())
                .param("today", today)
                .param("ends", today.plusWeeks(draft.weeks()));
    }

    private List<Keepsake> found(String which, @Nullable UUID id) {
        return database.sql(OWN.formatted(which))
                .param("me", Looking.me())
                .param("today", LocalDate.now(clock))
                .param("id", id, Types.OTHER)
                .query(Keepsakes::keepsake)
                .list();
    }

    private static void must(int changed) {
        if (changed != 1) {
            throw new NotHere();
        }
    }

    private static Keepsake keepsake(ResultSet row, int number) throws SQLException {
        return new Keepsake(
                row.getObject("id", UUID.class),
                row.getString("name"),
                Objects.requireNonNullElse(row.getString("given_name"), ""),
                row.getString("text"),
                row.getInt("manager"),
                row.getString("labels"),
                row.getObject("kept_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                row.getObject("removed_on", LocalDate.class) != null);
    }
}
