package nl.klankbord.access.signin;

import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.klankbord.access.signin.Caller.Bucket;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Slows down guessing. Guesses from strangers' devices share one small allowance per address; a device on which
 * this person signed in before has its own, so nobody can lock somebody else out.
 */
@Repository
class Throttle {

    static final Duration WINDOW = Duration.ofMinutes(15);
    static final int PER_KNOWN_DEVICE = 10;
    static final int PER_ADDRESS_FROM_STRANGERS = 10;
    static final int PER_NETWORK_FROM_STRANGERS = 100;

    private final JdbcClient database;
    private final Clock clock;

    Throttle(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Transactional
    public boolean mayTry(Caller caller) {
        if (knows(caller)) {
            return failures(List.of(caller.onKnownDevice())).values().stream().allMatch(times -> times < PER_KNOWN_DEVICE);
        }
        Map<ByteBuffer, Long> failed = failures(List.of(caller.fromStrangers(), caller.fromNetwork()));
        return failed.getOrDefault(caller.fromStrangers().key(), 0L) < PER_ADDRESS_FROM_STRANGERS
                && failed.getOrDefault(caller.fromNetwork().key(), 0L) < PER_NETWORK_FROM_STRANGERS;
    }

    @Transactional
    public void failed(Caller caller) {
        Stream<Bucket> counted =
                knows(caller) ? Stream.of(caller.onKnownDevice()) : Stream.of(caller.fromStrangers(), caller.fromNetwork());
        database.sql("select access.note_failure(?, ?)")
                .params(counted.map(Bucket::hash).toArray(byte[][]::new), now())
                .query((row, number) -> true)
                .single();
    }

    /** The right password on this device: its own count starts anew, the strangers' count stays as it is. */
    @Transactional
    public void succeeded(Caller caller) {
        database.sql("select access.forget_failures(?)")
                .param(new byte[][] {caller.onKnownDevice().hash()})
                .query((row, number) -> true)
                .single();
        database.sql("select access.remember_device(?, ?)")
                .params(caller.deviceHash(), now())
                .query((row, number) -> true)
                .single();
    }

    private boolean knows(Caller caller) {
        return !caller.device().isEmpty()
                && database.sql("select access.knows_device(?, ?)")
                        .params(caller.deviceHash(), now())
                        .query(Boolean.class)
                        .single();
    }

    private Map<ByteBuffer, Long> failures(List<Bucket> buckets) {
        return database
                .sql("select * from access.failures(?, ?)")
                .params(buckets.stream().map(Bucket::hash).toArray(byte[][]::new), now().minus(WINDOW))
                .query((row, number) -> Map.entry(ByteBuffer.wrap(row.getBytes("bucket")), row.getLong("times")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
