package nl.klankbord.conversation.pause;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import nl.klankbord.access.Looking;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Which talk of the viewer begins next. */
@Repository
class NextTalks {

    private static final String SIDE = """
            (select id, starts_at from conversation.conversation
              where %s = :me and state = 'agreed' and starts_at > :now and starts_at <= :until order by starts_at limit 1)""";

    static final String NEXT = "select id from (%s union all %s) t order by starts_at limit 1"
            .formatted(SIDE.formatted("employee_id"), SIDE.formatted("manager_id"));

    private final JdbcClient database;
    private final Clock clock;

    NextTalks(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The talk that begins first within this time, if there is one. */
    @Transactional(readOnly = true)
    public Optional<UUID> within(Duration time) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        return database.sql(NEXT)
                .param("me", Looking.me())
                .param("now", now)
                .param("until", now.plus(time))
                .query(UUID.class)
                .optional();
    }
}
