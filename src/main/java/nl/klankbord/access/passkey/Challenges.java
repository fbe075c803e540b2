package nl.klankbord.access.passkey;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import nl.klankbord.access.session.Token;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What devices are asked to sign: each once, within five minutes, and for what it was asked for. */
@Repository
class Challenges {

    private final JdbcClient database;
    private final Clock clock;

    Challenges(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * A new one.
     *
     * @param person who adds a passkey; null for somebody at the door
     */
    @Transactional
    public Token offer(@Nullable UUID person) {
        Token challenge = Token.fresh();
        database.sql("select access.offer_challenge(:hash, :person::uuid, :now)")
                .param("hash", challenge.hash())
                .param("person", person)
                .param("now", OffsetDateTime.now(clock))
                .query((row, number) -> true)
                .single();
        return challenge;
    }

    /** Whether it was asked for, by this person or at the door. It cannot be taken twice. */
    @Transactional
    public boolean take(Token challenge, @Nullable UUID person) {
        return database.sql("select access.take_challenge(:hash, :person::uuid, :now)")
                .param("hash", challenge.hash())
                .param("person", person)
                .param("now", OffsetDateTime.now(clock))
                .query(Boolean.class)
                .single();
    }
}
