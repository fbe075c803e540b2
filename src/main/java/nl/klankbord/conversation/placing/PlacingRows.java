package nl.klankbord.conversation.placing;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nl.klankbord.access.Looking;
import nl.klankbord.conversation.Kind;
import nl.klankbord.conversation.placing.PlacingScreen.Ahead;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The talks that lie ahead of the viewer: with each other person the next one that words can go into. */
@Repository
class PlacingRows {

    private static final String SIDE = """
            select c.id, c.%2$s as other, c.kind, c.starts_at from conversation.conversation c
             where c.%1$s = :me and c.state in ('agreed', 'proposed') and c.starts_at > :now and c.kind <> 'absence'""";

    static final String AHEAD =
            """
            select n.id, n.kind, n.starts_at, p.given_name
              from (select distinct on (s.other) s.* from (%s union all %s) s order by s.other, s.starts_at) n
              join people.person p on p.id = n.other
             order by n.starts_at, n.id limit 40""".formatted(SIDE.formatted("employee_id", "manager_id"), SIDE.formatted("manager_id", "employee_id"));

    private final JdbcClient database;
    private final Clock clock;

    PlacingRows(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    List<Ahead> ahead() {
        return database.sql(AHEAD)
                .param("me", Looking.me())
                .param("now", OffsetDateTime.now(clock))
                .query((row, number) -> new Ahead(
                        row.getObject("id", UUID.class),
                        row.getString("given_name"),
                        Kind.of(row.getString("kind")),
                        row.getObject("starts_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
