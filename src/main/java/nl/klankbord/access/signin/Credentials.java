package nl.klankbord.access.signin;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What sign-in needs to know of an address, and nothing more. */
@Repository
class Credentials {

    private final JdbcClient database;
    private final Clock clock;

    Credentials(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<Credential> of(String address) {
        return database.sql("select person_id, password_hash from access.credential_of(?, ?)")
                .params(address, OffsetDateTime.now(clock))
                .query((row, number) ->
                        new Credential(row.getObject("person_id", UUID.class), row.getString("password_hash")))
                .optional();
    }

    record Credential(UUID person, @Nullable String hash) {}
}
