package nl.klankbord.knowledge.guide;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.klankbord.knowledge.Techniques;
import nl.klankbord.knowledge.guide.Guide.House;
import nl.klankbord.web.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The guides that this house wrote and published, for whoever works here. */
@Repository
public class HouseGuides {

    private static final Pattern KEY = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}-[1-9][0-9]{0,3}");

    private static final String STANDING = """
            select piece_id || '-' || number as key, number, content, ended_at is null as stands from knowledge.piece_version
             where sort = 'guide' and ended_at is null order by made_at, piece_id""";

    /** The column {@code guide_names}: what those that stand are called, and nothing of what they say. */
    public static final String NAMES = """
            (select json_agg(json_build_object('key', piece_id || '-' || number, 'nl', content -> 'nl' ->> 'name', 'en', content -> 'en' ->> 'name')
                             order by made_at, piece_id)
               from knowledge.piece_version where sort = 'guide' and ended_at is null) as guide_names""";

    private static final String ONE = """
            select piece_id || '-' || number as key, number, content, ended_at is null as stands from knowledge.piece_version
             where sort = 'guide' and piece_id = left(:key, 36)::uuid and number = substr(:key, 38)::int""";

    private final Techniques techniques;
    private final JdbcClient database;
    private final JsonMapper json = JsonMapper.builder().build();

    HouseGuides(Techniques techniques, JdbcClient database) {
        this.techniques = techniques;
        this.database = database;
    }

    /** The newest version of each that stands; there are no more of them than one house may write. */
    @Transactional(readOnly = true)
    public List<Guide> standing() {
        return database.sql(STANDING).query(this::guide).list();
    }

    /** What those are called, for whoever chooses one. */
    @Transactional(readOnly = true)
    public List<GuideName> names() {
        return database.sql("select " + NAMES)
                .query((row, number) -> names(row))
                .single();
    }

    /** The same, as it stands in that column beside something else that is asked for. */
    public List<GuideName> names(ResultSet row) throws SQLException {
        String found = row.getString("guide_names");
        return found == null
                ? List.of()
                : Stream.of(json.readValue(found, Named[].class))
                        .map(Named::read)
                        .toList();
    }

    private record Named(
            String key, @Nullable String nl, @Nullable String en) {

        private GuideName read() {
            Map<Language, String> names = new EnumMap<>(Language.class);
            if (nl != null) {
                names.put(Language.NL, nl);
            }
            if (en != null) {
                names.put(Language.EN, en);
            }
            return new GuideName(key, true, names);
        }
    }

    /** One version, also when a newer one stands: a talk keeps what it began with. */
    @Transactional(readOnly = true)
    public Optional<Guide> find(String key) {
        return KEY.matcher(key).matches()
                ? database.sql(ONE).param("key", key).query(this::guide).optional()
                : Optional.empty();
    }

    private Guide guide(ResultSet row, int number) throws SQLException {
        return HouseGuide.read(
                row.getString("key"),
                new House(row.getInt("number"), row.getBoolean("stands")),
                json.readValue(row.getString("content"), Object.class),
                techniques);
    }
}
