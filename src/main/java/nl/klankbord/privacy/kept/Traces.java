package nl.klankbord.privacy.kept;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Who opened or changed what is the viewer's. */
@Repository
class Traces {

    private static final String LATEST = """
            select a.day, a.viewer_id, a.action from access.audit a
             where a.subject_id = access.viewer() and (a.viewer_id <> access.viewer() or a.action in ('codeOnTheServer', 'ownCopyTaken'))
             order by a.day desc, a.first_at desc limit ?""";

    private final JdbcClient database;

    Traces(JdbcClient database) {
        this.database = database;
    }

    /** The latest ones first. */
    @Transactional(readOnly = true)
    public List<Trace> latest(int most) {
        return database.sql(LATEST)
                .param(most)
                .query((row, number) -> new Trace(
                        row.getObject("day", LocalDate.class),
                        row.getObject("viewer_id", UUID.class),
                        row.getString("action")))
                .list();
    }

    /** Somebody did something on a day; the action is a word of the code. */
    record Trace(LocalDate day, UUID by, String action) {}
}
