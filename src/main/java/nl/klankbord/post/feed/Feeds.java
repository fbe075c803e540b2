package nl.klankbord.post.feed;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Secret addresses under which calendar programs fetch somebody's appointments: one for each person who wants one. */
@Repository
public class Feeds {

    private final JdbcClient database;
    private final Clock clock;

    Feeds(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Since when the viewer has an address. */
    @Transactional(readOnly = true)
    public Optional<Instant> ownSince() {
        return database.sql("select since from post.own_feed() since where since is not null")
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    /** A new address for the viewer; the old one is worth nothing from now on. */
    @Transactional
    Secret make() {
        Secret secret = Secret.fresh();
        database.sql("select post.make_feed(?, ?)")
                .params(secret.hash(), OffsetDateTime.now(clock))
                .query((row, number) -> true)
                .single();
        return secret;
    }

    @Transactional
    void revoke() {
        database.sql("select post.revoke_feed()").query((row, number) -> true).single();
    }

    /** Whose calendar it is; empty when the address was never given out, or was revoked. */
    @Transactional
    Optional<Opened> open(Secret secret) {
        return database.sql("select person_id, asked from post.open_feed(?, ?)")
                .params(secret.hash(), OffsetDateTime.now(clock))
                .query((row, number) -> new Opened(row.getObject("person_id", UUID.class), row.getInt("asked")))
                .optional();
    }

    /**
     * An address that is somebody's.
     *
     * @param asked how often it was asked for in this quarter of an hour
     */
    record Opened(UUID person, int asked) {}
}
