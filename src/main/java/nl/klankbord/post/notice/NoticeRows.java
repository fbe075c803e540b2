package nl.klankbord.post.notice;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import nl.klankbord.post.Notices;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts a notice into the post, together with what caused it. */
@Repository
class NoticeRows implements Notices {

    private final JdbcClient database;
    private final Clock clock;

    NoticeRows(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void send(UUID subject, UUID reader) {
        database.sql("select post.notify(?, ?, ?)")
                .params(subject, reader, OffsetDateTime.now(clock))
                .query((row, number) -> true)
                .single();
    }
}
