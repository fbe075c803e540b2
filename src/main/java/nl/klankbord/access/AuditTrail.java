package nl.klankbord.access;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Notes who opened whose content, ids only, once a day. The person it is about can read it. */
@Repository
public class AuditTrail {

    private final JdbcClient database;
    private final Clock clock;

    AuditTrail(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * The viewer did this with something of the subject's.
     *
     * @param action a word of the code, never of a person: 'opened', 'imported'
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void note(UUID subject, String action, UUID object) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        database.sql("""
                        insert into access.audit (day, viewer_id, subject_id, action, object_id, first_at)
                        values (:day, access.viewer(), :subject, :action, :object, :now) on conflict do nothing""")
                .param("day", now.toLocalDate())
                .param("subject", subject)
                .param("action", action)
                .param("object", object)
                .param("now", now)
                .update();
    }
}
