package nl.klankbord.knowledge.piece;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.klankbord.access.Looking;
import nl.klankbord.knowledge.Technique;
import nl.klankbord.knowledge.Techniques;
import nl.klankbord.knowledge.piece.Piece.Version;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Lets everybody read what was written, as a version that is never changed. */
@Repository
public class Publications {

    private static final String HOLD =
            "select id from knowledge.piece where id = :id and revision = :revision and ended_at is null for update";

    private static final String REPLACE = """
            update knowledge.piece_version set ended_by = :me, ended_at = :now
             where piece_id = :id and ended_at is null and content <> :content::jsonb""";

    private static final String PUBLISH = """
            insert into knowledge.piece_version (piece_id, number, sort, content, made_by, made_at, revision)
            select :id, 1 + coalesce((select max(number) from knowledge.piece_version where piece_id = :id), 0), :sort, :content::jsonb, :me, :now, :revision
             where not exists (select from knowledge.piece_version where piece_id = :id and ended_at is null)""";

    /** The same words once more are no other version; the draft reads as published again. */
    private static final String AS_IT_STANDS =
            "update knowledge.piece_version set revision = :revision where piece_id = :id and ended_at is null";

    private final Techniques techniques;
    private final JdbcClient database;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.builder().build();

    Publications(Techniques techniques, JdbcClient database, Clock clock) {
        this.techniques = techniques;
        this.database = database;
        this.clock = clock;
    }

    /** What everybody would read of it. */
    Map<String, Object> content(Piece piece) {
        return piece.sort() == Sort.QUESTIONS
                ? QuestionSet.content(piece.draft())
                : GuideDraft.content(
                        piece.draft(),
                        techniques.all().stream().map(Technique::key).toList());
    }

    /** Publishes just these words; false when somebody changed or took them away meanwhile. The same words twice are one version. */
    @Transactional
    public boolean publish(Piece piece) {
        Optional<UUID> held = database.sql(HOLD)
                .param("id", piece.id())
                .param("revision", piece.revision())
                .query(UUID.class)
                .optional();
        if (held.isPresent()) {
            run(REPLACE, piece);
            run(PUBLISH, piece);
            run(AS_IT_STANDS, piece);
        }
        return held.isPresent();
    }

    /** Who published which version, and when; the newest first. */
    @Transactional(readOnly = true)
    public List<Version> versions(UUID id) {
        return database.sql(
                        "select number, made_by, made_at, revision from knowledge.piece_version where piece_id = :id"
                                + " order by number desc limit 50")
                .param("id", id)
                .query(PieceRows::version)
                .list();
    }

    /** A version, and what it says. */
    record Published(Version version, Object content) {}

    /** One of them. */
    @Transactional(readOnly = true)
    public Optional<Published> find(UUID id, int number) {
        return database.sql("select number, made_by, made_at, revision, content from knowledge.piece_version"
                        + " where piece_id = :id and number = :number")
                .param("id", id)
                .param("number", number)
                .query((row, at) -> new Published(
                        PieceRows.version(row, at), json.readValue(row.getString("content"), Object.class)))
                .optional();
    }

    private void run(String sql, Piece piece) {
        database.sql(sql)
                .param("id", piece.id())
                .param("revision", piece.revision())
                .param("sort", piece.sort().code())
                .param("content", json.writeValueAsString(content(piece)))
                .param("me", Looking.me())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
