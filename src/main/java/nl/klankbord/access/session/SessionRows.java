package nl.klankbord.access.session;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.klankbord.access.Role;
import nl.klankbord.access.Viewer;
import nl.klankbord.web.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Sessions as the database keeps them: under the hash of a token. */
@Repository
class SessionRows {

    private static final Duration TOUCH_AFTER = Duration.ofMinutes(1);

    private final JdbcClient database;
    private final Clock clock;

    SessionRows(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Transactional
    public Optional<Viewer> viewer(Token token) {
        Optional<Found> found = database.sql("select * from access.session_of(?, ?)")
                .params(token.hash(), now())
                .query(SessionRows::found)
                .optional();
        if (found.isPresent() && found.get().seenAt().plus(TOUCH_AFTER).isBefore(clock.instant())) {
            run("select access.touch_session(?, ?)", token.hash(), now());
        }
        return found.map(Found::viewer);
    }

    @Transactional
    public void start(Token token, UUID person, String givenName, boolean ownDevice, BrowserKind kind) {
        run(
                "select access.start_session(?, ?, ?, ?, ?, ?, ?)",
                token.hash(),
                person,
                givenName,
                ownDevice,
                kind.browser(),
                kind.system(),
                now());
    }

    @Transactional
    public void end(Token token) {
        run("select access.end_session(?)", token.hash());
    }

    @Transactional
    public void endOthers(Token token) {
        run("select access.end_other_sessions(?)", token.hash());
    }

    private void run(String verb, Object... arguments) {
        database.sql(verb).params(arguments).query((row, number) -> true).single();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    private static Found found(ResultSet row, int number) throws SQLException {
        Viewer viewer = new Viewer(
                row.getObject("person_id", UUID.class),
                row.getString("given_name"),
                roles(row.getArray("roles")),
                Language.of(row.getString("language")),
                row.getBoolean("example"));
        return new Found(viewer, row.getObject("seen_at", OffsetDateTime.class).toInstant());
    }

    private static Set<Role> roles(Array codes) throws SQLException {
        return Arrays.stream((String[]) codes.getArray()).map(Role::of).collect(Collectors.toUnmodifiableSet());
    }

    private record Found(Viewer viewer, Instant seenAt) {}
}
