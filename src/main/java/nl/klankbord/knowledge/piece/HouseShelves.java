package nl.klankbord.knowledge.piece;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import nl.klankbord.knowledge.Techniques;
import nl.klankbord.knowledge.guide.Guide;
import nl.klankbord.knowledge.guide.HouseGuide;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Reads in one go what a house wrote, beside something else that is asked for: preparing a talk asks enough already. */
@Repository
public class HouseShelves {

    /** The column {@code shelf}, in a statement that knows the chosen guide as {@code g.guide}. */
    public static final String COLUMN = """
            (select json_agg(json_build_object('key', v.piece_id || '-' || v.number, 'number', v.number, 'sort', v.sort,
                                               'stands', v.ended_at is null, 'content', v.content) order by v.made_at, v.piece_id)
               from knowledge.piece_version v where v.ended_at is null or v.piece_id || '-' || v.number = g.guide) as shelf""";

    private final Techniques techniques;
    private final JsonMapper json = JsonMapper.builder().build();

    HouseShelves(Techniques techniques) {
        this.techniques = techniques;
    }

    private record Version(String key, int number, String sort, boolean stands, Object content) {}

    /** What stands in that column. */
    public HouseShelf read(ResultSet row) throws SQLException {
        List<Version> versions = versions(row.getString("shelf"));
        return new HouseShelf(
                versions.stream()
                        .filter(it -> Sort.of(it.sort()) == Sort.GUIDE)
                        .map(this::guide)
                        .toList(),
                versions.stream()
                        .filter(it -> it.stands() && Sort.of(it.sort()) == Sort.QUESTIONS)
                        .map(it -> QuestionSet.read(it.key(), it.content()))
                        .toList());
    }

    private List<Version> versions(@Nullable String found) {
        return found == null ? List.of() : List.of(json.readValue(found, Version[].class));
    }

    private Guide guide(Version it) {
        return HouseGuide.read(it.key(), new Guide.House(it.number(), it.stands()), it.content(), techniques);
    }
}
