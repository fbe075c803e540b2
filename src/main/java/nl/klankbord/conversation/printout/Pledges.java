package nl.klankbord.conversation.printout;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.klankbord.access.Looking;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What two people agreed and what came of it. What was written out of the minutes again is not told. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class Pledges {

    private static final String ROW = """
            (select a.id, a.conversation_id, a.promiser_id, a.text, a.made_at, a.due_on, a.look_back_on,
                    coalesce(k.outcome, 'open') as outcome, coalesce(k.word, '') as word
               from conversation.agreement a left join conversation.closure k on k.agreement_id = a.id
              where %s and (a.closed_at is null or k.agreement_id is not null)""";

    static final String OF_TALKS = ROW.formatted("a.conversation_id = any (:ids)") + ") order by made_at, id";

    static final String OF_TWO =
            one(":me", ":other") + " union all " + one(":other", ":me") + " order by made_at desc, id desc limit :most";

    private static final int MOST = 500;

    private final JdbcClient database;
    private final Clock clock;

    Pledges(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** What was agreed in these conversations, in that order. */
    List<Pledge> of(Collection<UUID> conversations) {
        return database.sql(OF_TALKS)
                .param("ids", conversations.toArray(UUID[]::new))
                .query(this::pledge)
                .list();
    }

    /** What the viewer and the other agreed, the newest first. */
    List<Pledge> with(UUID other) {
        return database.sql(OF_TWO)
                .param("me", Looking.me())
                .param("other", other)
                .param("most", MOST)
                .query(this::pledge)
                .list();
    }

    private static String one(String employee, String manager) {
        return ROW.formatted("a.employee_id = %s and a.manager_id = %s".formatted(employee, manager))
                + " order by a.made_at desc limit :most)";
    }

    private Pledge pledge(ResultSet row, int number) throws SQLException {
        return new Pledge(
                row.getObject("conversation_id", UUID.class),
                row.getObject("promiser_id", UUID.class),
                row.getString("text"),
                LocalDate.ofInstant(
                        row.getObject("made_at", OffsetDateTime.class).toInstant(), clock.getZone()),
                row.getObject("due_on", LocalDate.class),
                row.getObject("look_back_on", LocalDate.class),
                row.getString("outcome"),
                row.getString("word"));
    }
}
