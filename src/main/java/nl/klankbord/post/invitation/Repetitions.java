package nl.klankbord.post.invitation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.klankbord.post.invitation.Repeated.Next;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What comes back in people's calendars; each sees their own. */
@Repository
class Repetitions {

    private final JdbcClient database;
    private final Clock clock;

    Repetitions(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** What comes back in the viewer's calendar by this rhythm, as it is now. */
    @Transactional(readOnly = true)
    public Optional<Repeated> find(UUID rhythm) {
        return database.sql("""
                        select rhythm_id, other_id, path, starts_at, zone, rule, duration_minutes, sequence, changed_at, ends_at
                          from post.repetition where person_id = access.viewer() and rhythm_id = ?""").param(rhythm).query(this::repeated).optional();
    }

    private Repeated repeated(ResultSet row, int number) throws SQLException {
        UUID rhythm = row.getObject("rhythm_id", UUID.class);
        OffsetDateTime ends = row.getObject("ends_at", OffsetDateTime.class);
        return new Repeated(
                rhythm,
                row.getObject("other_id", UUID.class),
                row.getString("path"),
                row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                ZoneId.of(row.getString("zone")),
                row.getString("rule"),
                row.getInt("duration_minutes"),
                row.getInt("sequence"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                ends == null ? null : ends.toInstant(),
                left(rhythm),
                next(rhythm));
    }

    private List<Instant> left(UUID rhythm) {
        return database.sql("""
                        select occurs_at from post.invitation
                         where person_id = access.viewer() and rhythm_id = ? and left_with is not null order by occurs_at""")
                .param(rhythm)
                .query((row, number) ->
                        row.getObject("occurs_at", OffsetDateTime.class).toInstant())
                .list();
    }

    private List<Next> next(UUID rhythm) {
        return database.sql("""
                        select starts_at, path from post.invitation
                         where person_id = access.viewer() and rhythm_id = ? and left_with is null and stands and starts_at > ?
                         order by starts_at""")
                .params(rhythm, OffsetDateTime.now(clock))
                .query((row, number) -> new Next(
                        row.getObject("starts_at", OffsetDateTime.class).toInstant(), row.getString("path")))
                .list();
    }
}
