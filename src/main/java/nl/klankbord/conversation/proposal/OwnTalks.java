package nl.klankbord.conversation.proposal;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.klankbord.access.Looking;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** When the viewer talks with somebody already. Nobody else's calendar is ever asked: what they do at ten is theirs. */
@Repository
class OwnTalks {

    /** No conversation is longer, so none that began earlier can still be going on. */
    private static final Duration LONGEST = Duration.ofMinutes(240);

    private static final String AGREED = """
            select id, %2$s as other, starts_at, duration_minutes from conversation.conversation
             where %1$s = :me and state = 'agreed' and starts_at > :from and starts_at < :to""";

    private static final String BETWEEN = AGREED.formatted("employee_id", "manager_id") + " union all "
            + AGREED.formatted("manager_id", "employee_id") + " order by starts_at";

    private final JdbcClient database;

    OwnTalks(JdbcClient database) {
        this.database = database;
    }

    /** What is agreed and touches this stretch of time, soonest first. */
    @Transactional(readOnly = true)
    public List<Taken> between(Instant from, Instant to) {
        return database
                .sql(BETWEEN)
                .param("me", Looking.me())
                .param("from", from.minus(LONGEST).atOffset(ZoneOffset.UTC))
                .param("to", to.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new Taken(
                        row.getObject("id", UUID.class),
                        row.getObject("other", UUID.class),
                        row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                        row.getInt("duration_minutes")))
                .stream()
                .filter(taken -> taken.touches(from, to))
                .toList();
    }
}
