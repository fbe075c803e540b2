package nl.klankbord.knowledge.piece;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import nl.klankbord.access.Looking;
import nl.klankbord.web.NotHere;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Taking a piece away, and putting it back. A talk that began with it keeps it; for a new one it is offered no more. */
@Repository
class Endings {

    private final Pieces pieces;
    private final JdbcClient database;
    private final Clock clock;

    Endings(Pieces pieces, JdbcClient database, Clock clock) {
        this.pieces = pieces;
        this.database = database;
        this.clock = clock;
    }

    /** Takes it away; what is not there is {@link NotHere}. */
    @Transactional
    public void end(UUID id) {
        int ended = run(
                "update knowledge.piece set ended_by = :me, ended_at = :now, changed_by = :me, changed_at = :now"
                        + " where id = :id and ended_at is null",
                id);
        if (ended != 1) {
            throw new NotHere();
        }
        run(
                "update knowledge.piece_version set ended_by = :me, ended_at = :now where piece_id = :id and ended_at is null",
                id);
    }

    /** Puts it back; false when another one has to go first. What stands already stays as it is; what is not there is {@link NotHere}. */
    @Transactional
    public boolean again(UUID id) {
        boolean room = pieces.room();
        if (!pieces.find(id).ended()) {
            return true;
        }
        if (room) {
            back(id);
        }
        return room;
    }

    /** With the version that everybody read last. */
    private void back(UUID id) {
        run(
                "update knowledge.piece set ended_by = null, ended_at = null, changed_by = :me, changed_at = :now where id = :id",
                id);
        run(
                "update knowledge.piece_version set ended_by = null, ended_at = null where piece_id = :id"
                        + " and number = (select max(number) from knowledge.piece_version where piece_id = :id)",
                id);
    }

    private int run(String sql, UUID id) {
        return database.sql(sql)
                .param("id", id)
                .param("me", Looking.me())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
