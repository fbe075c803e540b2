package nl.klankbord.access.apitoken;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.klankbord.access.AuditTrail;
import nl.klankbord.access.Ids;
import nl.klankbord.access.Looking;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tokens with which programs ask the language API, and nothing else. One administrator makes one alone: nothing about anybody can be read
 * with it, so there is nothing that a second person should guard. That it was made is in the audit trail.
 */
@Repository
public class ApiTokens {

    private final JdbcClient database;
    private final AuditTrail trail;
    private final Clock clock;

    ApiTokens(JdbcClient database, AuditTrail trail, Clock clock) {
        this.database = database;
        this.trail = trail;
        this.clock = clock;
    }

    /** The token that was shown at the door, as long as it lasts. That it was used is noted once a day. */
    @Transactional
    public Optional<UUID> holder(String shown) {
        LocalDate today = LocalDate.now(clock);
        Optional<UUID> found = ApiToken.shown(shown)
                .flatMap(token -> kept(token.beginning(), today).stream()
                        .filter(it -> token.is(it.hash()))
                        .map(Kept::id)
                        .findFirst());
        found.ifPresent(id -> run("select access.use_api_token(?, ?)", id, today));
        return found;
    }

    /** What became of making one. */
    public sealed interface Made {

        /** It is there; its secret is in no other place than here. */
        record Fresh(String secret) implements Made {}

        /** The same form made it before. */
        record Already(UUID token) implements Made {}

        /** There are fifty already. */
        record TooMany() implements Made {}
    }

    /**
     * Makes one.
     *
     * @param chosen its id, from the form: the same form sent twice makes one token
     */
    @Transactional
    public Made make(UUID chosen, String purpose, LocalDate endsOn) {
        database.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param(chosen.toString())
                .query((row, number) -> number)
                .list();
        Optional<Line> before =
                all().stream().filter(it -> it.id().equals(chosen)).findFirst();
        return before.isPresent() && before.get().is(purpose, endsOn)
                ? new Made.Already(chosen)
                // The form was sent again with other words: that is another token.
                : fresh(before.isPresent() ? Ids.next() : chosen, purpose, endsOn);
    }

    private Made fresh(UUID id, String purpose, LocalDate endsOn) {
        ApiToken token = ApiToken.fresh();
        boolean made = run(
                "select access.make_api_token(?, ?, ?, ?, ?, ?)",
                id,
                purpose,
                token.beginning(),
                token.hash(),
                LocalDate.now(clock),
                endsOn);
        return made ? noted("apiTokenMade", id, new Made.Fresh(token.secret().secret())) : new Made.TooMany();
    }

    /** Ends one for good; false when it is not there. */
    @Transactional
    boolean end(UUID id) {
        boolean ended = run("select access.end_api_token(?)", id);
        return ended && noted("apiTokenEnded", id, true);
    }

    /** All of them, the one that was made last first. */
    @Transactional(readOnly = true)
    List<Line> all() {
        return database.sql("select id, purpose, beginning, made_on, ends_on, used_on from access.api_tokens()")
                .query(ApiTokens::line)
                .list();
    }

    private List<Kept> kept(String beginning, LocalDate today) {
        return database.sql("select id, token_hash from access.api_tokens_beginning(?, ?)")
                .params(beginning, today)
                .query((row, number) -> new Kept(row.getObject("id", UUID.class), row.getBytes("token_hash")))
                .list();
    }

    private boolean run(String verb, Object... arguments) {
        return database.sql(verb).params(arguments).query(Boolean.class).single();
    }

    private <T> T noted(String action, UUID id, T outcome) {
        trail.note(Looking.me(), action, id);
        return outcome;
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        return new Line(
                row.getObject("id", UUID.class),
                row.getString("purpose"),
                row.getString("beginning"),
                row.getObject("made_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                row.getObject("used_on", LocalDate.class));
    }

    /**
     * A token as its administrator sees it.
     *
     * @param endsOn the last day on which it opens something
     * @param usedOn the last day on which it did; null when never
     */
    public record Line(
            UUID id,
            String purpose,
            String beginning,
            LocalDate madeOn,
            LocalDate endsOn,
            @Nullable LocalDate usedOn) {

        boolean is(String other, LocalDate end) {
            return purpose.equals(other) && endsOn.equals(end);
        }
    }

    private record Kept(UUID id, byte[] hash) {}
}
