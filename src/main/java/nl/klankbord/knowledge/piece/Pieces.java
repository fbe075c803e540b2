package nl.klankbord.knowledge.piece;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.klankbord.access.Ids;
import nl.klankbord.access.Looking;
import nl.klankbord.web.NotHere;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What HR writes for this house. Nobody else sees it before it is published. */
@Repository
public class Pieces {

    /** How many of its own a house may have at a time: nobody chooses from a longer list, and each of them is offered. */
    static final int MOST = 200;

    private final JdbcClient database;
    private final Clock clock;

    Pieces(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** What became of keeping a draft. */
    sealed interface Saved {

        /** It is kept, as these words. */
        record Kept(int revision) implements Saved {}

        /** Somebody else kept other words meanwhile. */
        record Clash(Piece other) implements Saved {}

        /** Somebody took it away meanwhile. */
        record Ended() implements Saved {}
    }

    /** All that stand, what was changed last first; then what was taken away last. */
    @Transactional(readOnly = true)
    public List<Piece> all() {
        return database.sql(
                        PieceRows.SELECT + " order by p.ended_at is not null, p.changed_at desc, p.id limit 2 * :most")
                .param("most", MOST)
                .query(PieceRows::piece)
                .list();
    }

    /** One of them; what is not there is {@link NotHere}. */
    @Transactional(readOnly = true)
    public Piece find(UUID id) {
        return known(id).orElseThrow(NotHere::new);
    }

    /**
     * Whether there may be one more. Whoever asks is done before the next one hears: two who each take the last place would both
     * have been told that there was room.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean room() {
        database.sql("select pg_advisory_xact_lock(hashtextextended('knowledge.piece', 0))")
                .query((row, number) -> number)
                .list();
        return database.sql("select count(*) from knowledge.piece where ended_at is null")
                        .query(Integer.class)
                        .single()
                < MOST;
    }

    /** Begins with these words; empty when another one has to go before there can be a new one. */
    @Transactional
    public Optional<UUID> make(Sort sort, Written draft) {
        if (!room()) {
            return Optional.empty();
        }
        UUID id = Ids.next();
        by("""
                insert into knowledge.piece (id, sort, draft, revision, made_by, made_at, changed_by, changed_at)
                values (:id, :sort, :draft::jsonb, 1, :me, :now, :me, :now)""")
                .param("id", id)
                .param("sort", sort.code())
                .param("draft", PieceRows.json(draft.fields()))
                .update();
        return Optional.of(id);
    }

    /** Keeps these words, unless somebody else kept others that this page did not show. */
    @Transactional
    public Saved save(UUID id, int seen, Written draft) {
        String words = PieceRows.json(draft.fields());
        Optional<Integer> kept = by("""
                update knowledge.piece set draft = :draft::jsonb, changed_by = :me, changed_at = :now, revision = revision + 1
                 where id = :id and revision = :seen and ended_at is null and draft <> :draft::jsonb returning revision""")
                .param("id", id)
                .param("seen", seen)
                .param("draft", words)
                .query(Integer.class)
                .optional();
        if (kept.isPresent()) {
            return new Saved.Kept(kept.get());
        }
        Piece other = find(id);
        if (other.ended()) {
            return new Saved.Ended();
        }
        return other.draft().equals(draft) ? new Saved.Kept(other.revision()) : new Saved.Clash(other);
    }

    private Optional<Piece> known(UUID id) {
        return database.sql(PieceRows.SELECT + " where p.id = :id")
                .param("id", id)
                .query(PieceRows::piece)
                .optional();
    }

    private StatementSpec by(String sql) {
        return database.sql(sql)
                .param("me", Looking.me())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC));
    }
}
