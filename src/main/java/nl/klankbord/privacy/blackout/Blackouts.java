package nl.klankbord.privacy.blackout;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.klankbord.web.NotHere;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What the viewer leaves out of their own words before they give them along. */
@Repository
class Blackouts {

    private static final String ONE = """
            select id, about_id, kind, text, privacy.black_out(text, marks) as shown, marks from privacy.review
             where author_id = access.viewer() and id = ?""";

    private final JdbcClient database;

    Blackouts(JdbcClient database) {
        this.database = database;
    }

    /** Words that are not the viewer's, or were decided about, are not there. */
    @Transactional(readOnly = true)
    Blackout find(UUID review) {
        return database.sql(ONE)
                .param(review)
                .query(Blackouts::blackout)
                .optional()
                .orElseThrow(NotHere::new);
    }

    /** Leaves these passages out, and no others; false when nothing would be left to read. */
    @Transactional
    boolean mark(UUID review, List<Passage> passages) {
        Integer[] places = passages.stream()
                .flatMap(it -> Stream.of(it.from(), it.until()))
                .toArray(Integer[]::new);
        return database.sql("select privacy.mark(?, ?)")
                .params(review, places)
                .query((row, number) -> Optional.ofNullable(row.getObject(1, Boolean.class)))
                .single()
                .orElseThrow(NotHere::new);
    }

    private static Blackout blackout(ResultSet row, int number) throws SQLException {
        return new Blackout(
                row.getObject("id", UUID.class),
                row.getObject("about_id", UUID.class),
                row.getString("kind"),
                row.getString("text"),
                row.getString("shown"),
                passages((Integer[]) row.getArray("marks").getArray()));
    }

    private static List<Passage> passages(Integer[] places) {
        List<Passage> passages = new ArrayList<>();
        for (int at = 0; at < places.length; at += 2) {
            passages.add(new Passage(places[at], places[at + 1]));
        }
        return passages;
    }
}
