package nl.klankbord.knowledge.piece;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.klankbord.knowledge.piece.Piece.Version;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** How a piece stands in the database, and how it is read from there. */
@Repository
class PieceRows {

    static final String SELECT = """
            select p.*, v.number, v.made_by as version_by, v.made_at as version_at, v.revision as version_revision from knowledge.piece p
              left join lateral (select number, made_by, made_at, revision from knowledge.piece_version
                                  where piece_id = p.id order by number desc limit 1) v on true""";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static String json(Object fields) {
        return JSON.writeValueAsString(fields);
    }

    static Piece piece(ResultSet row, int number) throws SQLException {
        return new Piece(
                row.getObject("id", UUID.class),
                Sort.of(row.getString("sort")),
                new Written(JSON.readValue(row.getString("draft"), new TypeReference<Map<String, String>>() {})),
                row.getInt("revision"),
                row.getObject("changed_by", UUID.class),
                Objects.requireNonNull(moment(row, "changed_at")),
                moment(row, "ended_at"),
                row.getInt("number") == 0 ? null : version(row, "version_", "version_revision"));
    }

    static Version version(ResultSet row, int number) throws SQLException {
        return version(row, "made_", "revision");
    }

    private static Version version(ResultSet row, String made, String revision) throws SQLException {
        return new Version(
                row.getInt("number"),
                row.getObject(made + "by", UUID.class),
                Objects.requireNonNull(moment(row, made + "at")),
                row.getInt(revision));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
