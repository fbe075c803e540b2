package nl.klankbord.conversation.agenda;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.klankbord.conversation.Conversation;
import nl.klankbord.conversation.history.ConversationRows;
import nl.klankbord.web.NotHere;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A conversation and how two people came to its moment, as it was noted step by step. */
@Repository
class StepRows {

    private static final String TALK = "select " + ConversationRows.COLUMNS + """
            , step.*, not exists (select from conversation.conversation e
                       where e.employee_id = c.employee_id and e.manager_id = c.manager_id and e.state = 'agreed'
                         and e.starts_at > :now and e.starts_at < c.starts_at) as first,
            c.state = 'held' and 2 > (select count(*) from conversation.confirmation k
                       where k.minutes_id = (select m.id from conversation.minutes m where m.conversation_id = c.id order by m.number desc limit 1)) as unconfirmed
              from conversation.conversation c left join lateral (
            select 'offered' as what, author_id, made_at as at, starts_at as moment, word from conversation.proposal where conversation_id = :id
            union all
            select 'accepted', author_id, accepted_at, null, '' from conversation.acceptance where conversation_id = :id
            union all
            select 'called_off', author_id, called_off_at, null, word from conversation.calling_off where conversation_id = :id
            union all
            select 'skipped', author_id, skipped_at, null, '' from conversation.skip where conversation_id = :id) step on true
             where c.id = :id order by step.at""";

    /**
     * One conversation, and how they came to its moment.
     *
     * @param first whether no other talk of the two comes before it
     * @param unconfirmed there are minutes, and not both say that they are right
     */
    record Talk(Conversation about, List<Step> steps, boolean first, boolean unconfirmed) {}

    private final JdbcClient database;

    private final Clock clock;

    StepRows(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** A conversation of the viewer's, with the first step first; anybody else's is {@link NotHere}. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Talk find(UUID conversation) {
        List<Step> steps = new ArrayList<>();
        return database
                .sql(TALK)
                .param("id", conversation)
                .param("now", OffsetDateTime.now(clock))
                .query((row, number) -> {
                    if (row.getString("what") != null) {
                        steps.add(step(row));
                    }
                    return new Talk(
                            ConversationRows.read(row, number),
                            steps,
                            row.getBoolean("first"),
                            row.getBoolean("unconfirmed"));
                })
                .list()
                .stream()
                .findFirst()
                .orElseThrow(NotHere::new);
    }

    private static Step step(ResultSet row) throws SQLException {
        OffsetDateTime moment = row.getObject("moment", OffsetDateTime.class);
        return new Step(
                row.getString("what"),
                row.getObject("author_id", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                moment == null ? null : moment.toInstant(),
                row.getString("word"));
    }
}
