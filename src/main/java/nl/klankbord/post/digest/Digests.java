package nl.klankbord.post.digest;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** One letter in the rhythm somebody chose, instead of one for everything that happens. */
@Repository
public class Digests {

    private final JdbcClient database;
    private final Clock clock;

    Digests(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Puts today's digests into the post, each once however often this is asked. Answers with for how many people. */
    @Transactional
    public int write() {
        LocalDate today = LocalDate.now(clock);
        if (!Horizon.isOneOn(today)) {
            return 0;
        }
        return database.sql("select post.write_digests(?, ?, ?)")
                .params(today, today.getDayOfWeek() == DayOfWeek.MONDAY, OffsetDateTime.now(clock))
                .query(Integer.class)
                .single();
    }
}
