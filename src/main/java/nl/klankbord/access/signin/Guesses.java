package nl.klankbord.access.signin;

import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Guesses of the last while, counted under hashes. */
@Repository
class Guesses {

    private final JdbcClient database;
    private final Clock clock;

    Guesses(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Transactional
    public void note(Guess guess) {
        run("select access.note_guess(?, ?, ?)", guess.id(), guess.buckets(), OffsetDateTime.now(clock));
    }

    @Transactional(readOnly = true)
    public Map<ByteBuffer, Long> count(Guess guess, Duration window) {
        return database
                .sql("select * from access.guesses(?, ?)")
                .params(guess.buckets(), OffsetDateTime.now(clock).minus(window))
                .query((row, number) -> Map.entry(ByteBuffer.wrap(row.getBytes("bucket")), row.getLong("times")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Transactional
    public void strike(UUID guess) {
        run("select access.strike_guess(?)", guess);
    }

    @Transactional
    public void forget(byte[] bucket) {
        run("select access.forget_failures(?)", (Object) new byte[][] {bucket});
    }

    private void run(String verb, Object... arguments) {
        database.sql(verb).params(arguments).query((row, number) -> true).single();
    }
}
