package nl.klankbord.knowledge.guide;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.klankbord.knowledge.Techniques;
import nl.klankbord.knowledge.guide.Guide.House;
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
