package nl.klankbord.privacy.request;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What was answered to the viewer, once it is ready. There is no way to what was answered to somebody else. */
@Repository
class Answers {

    private static final String OF = """
            select kind, written_by, written_on, text, reason, blacked_out from privacy.answer
             where person_id = access.viewer() and request_id = ? order by text is null, written_on desc, id limit 500""";

    private final JdbcClient database;

    Answers(JdbcClient database) {
        this.database = database;
    }

    /** What was released first, the newest of it first. */
    @Transactional(readOnly = true)
    List<Answer> of(UUID request) {
        return database.sql(OF)
                .param(request)
                .query((row, number) -> new Answer(
                        row.getString("kind"),
                        row.getObject("written_by", UUID.class),
                        row.getObject("written_on", LocalDate.class),
                        row.getString("text"),
                        row.getString("reason"),
                        row.getBoolean("blacked_out")))
                .list();
    }

    /** How much nobody looked at in time. */
    @Transactional(readOnly = true)
    int stillToCome(UUID request) {
        return database.sql("select privacy.still_to_come(?)")
                .param(request)
                .query(Integer.class)
                .single();
    }
}
