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

/** Who is signed in where. A shared tablet forgets its user after fifteen quiet minutes, one's own device after eight hours. */
@Repository
public class Sessions {

    private static final Duration TOUCH_AFTER = Duration.ofMinutes(1);

    private final JdbcClient database;
    private final Clock clock;

    Sessions(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The viewer behind a token, as long as the session lives. */
    @Transactional
    public Optional<Viewer> viewer(Token token) {
        Instant now = clock.instant();
        Optional<Found> found = database.sql("select * from access.session_of(:hash, :now)")
                .param("hash", token.hash())
                .param("now", OffsetDateTime.ofInstant(now, clock.getZone()))
                .query(Sessions::found)
                .optional();
        if (found.isPresent() && found.get().seenAt().plus(TOUCH_AFTER).isBefore(now)) {
            run("select access.touch_session(:hash, :now)", token);
        }
        return found.map(Found::viewer);
    }

    /** Begins a session for this person; the token goes to their browser and nowhere else. */
    @Transactional
    public Token start(UUID person, boolean ownDevice) {
        Token token = Token.fresh();
        database.sql("select access.start_session(:hash, :person, :own, :now)")
                .param("hash", token.hash())
                .param("person", person)
                .param("own", ownDevice)
                .param("now", OffsetDateTime.now(clock))
                .query((row, number) -> true)
                .single();
        return token;
    }

    /** Ends this session; the token opens nothing from now on. */
    @Transactional
    public void end(Token token) {
        database.sql("select access.end_session(:hash)")
                .param("hash", token.hash())
                .query((row, number) -> true)
                .single();
    }

    /** Ends every other session of the viewer. */
    @Transactional
    public void endOthers(Token token) {
        database.sql("select access.end_other_sessions(:hash)")
                .param("hash", token.hash())
                .query((row, number) -> true)
                .single();
    }

    private void run(String verb, Token token) {
        database.sql(verb)
                .param("hash", token.hash())
                .param("now", OffsetDateTime.now(clock))
                .query((row, number) -> true)
                .single();
    }

    private static Found found(ResultSet row, int number) throws SQLException {
        Viewer viewer = new Viewer(
                row.getObject("person_id", UUID.class),
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
