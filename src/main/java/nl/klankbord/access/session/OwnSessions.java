package nl.klankbord.access.session;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Where the viewer is signed in, and nobody else. */
@Repository
class OwnSessions {

    private final JdbcClient database;
    private final Clock clock;

    OwnSessions(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Those that still live: first the one that asks, then by when they were last used. */
    @Transactional(readOnly = true)
    public List<Lived> all(Token here) {
        return database.sql("select * from access.own_sessions(?, ?)")
                .params(here.hash(), OffsetDateTime.now(clock))
                .query(OwnSessions::lived)
                .list();
    }

    /** False when the viewer has no such session, or has it no more. */
    @Transactional
    public boolean end(UUID session) {
        return database.sql("select access.end_own_session(?)")
                .param(session)
                .query(Boolean.class)
                .single();
    }

    /** Ends all of them, the one that asks included. */
    @Transactional
    public void endAll() {
        database.sql("select access.end_own_sessions()")
                .query((row, number) -> true)
                .single();
    }

    private static Lived lived(ResultSet row, int number) throws SQLException {
        return new Lived(
                row.getObject("id", UUID.class),
                new BrowserKind(row.getString("browser"), row.getString("system")),
                row.getBoolean("own_device"),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                row.getObject("seen_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("this_one"));
    }

    /** A session that still lives. */
    record Lived(UUID id, BrowserKind kind, boolean ownDevice, Instant since, Instant seen, boolean here) {}
}
