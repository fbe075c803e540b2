package nl.klankbord.conversation.agenda;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How two people came to a moment, as it was noted step by step. */
@Repository
class StepRows {

    private static final String STEPS = """
            select 'offered' as what, author_id, made_at as at, starts_at, word from conversation.proposal where conversation_id = :id
            union all
            select 'accepted', author_id, accepted_at, null, '' from conversation.acceptance where conversation_id = :id
            union all
            select 'called_off', author_id, called_off_at, null, word from conversation.calling_off where conversation_id = :id
            order by at""";

    private final JdbcClient database;

    StepRows(JdbcClient database) {
        this.database = database;
    }

    /** The first step first. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Step> of(UUID conversation) {
        return database.sql(STEPS)
                .param("id", conversation)
                .query(StepRows::step)
                .list();
    }

    private static Step step(ResultSet row, int number) throws SQLException {
        OffsetDateTime moment = row.getObject("starts_at", OffsetDateTime.class);
        return new Step(
                row.getString("what"),
                row.getObject("author_id", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                moment == null ? null : moment.toInstant(),
                row.getString("word"));
    }
}
