package nl.klankbord.access.signin;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Devices on which somebody gave the right password before, each known for that address alone. */
@Repository
public class Devices {

    private final JdbcClient database;
    private final Clock clock;

    Devices(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Whether somebody signed in with this address in this browser before. */
    @Transactional(readOnly = true)
    public boolean knows(Caller caller) {
        return !caller.device().isEmpty()
                && database.sql("select access.knows_device(?, ?)")
                        .params(caller.deviceHash(), OffsetDateTime.now(clock))
                        .query(Boolean.class)
                        .single();
    }

    @Transactional
    public void remember(Caller caller) {
        database.sql("select access.remember_device(?, ?)")
                .params(caller.deviceHash(), OffsetDateTime.now(clock))
                .query((row, number) -> true)
                .single();
    }
}
