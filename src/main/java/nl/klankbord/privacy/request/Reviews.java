package nl.klankbord.privacy.request;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.klankbord.web.NotHere;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The viewer's own words that somebody asked for. */
@Repository
public class Reviews {

    private static final String OWN = """
            select id, about_id, kind, written_on, due_on, text from privacy.review
             where author_id = access.viewer() order by due_on, about_id, written_on desc, id limit 200""";

    private final JdbcClient database;

    Reviews(JdbcClient database) {
        this.database = database;
    }

    /** The most urgent ones first. */
    @Transactional(readOnly = true)
    public List<Review> own() {
        return database.sql(OWN)
                .query((row, number) -> new Review(
                        row.getObject("id", UUID.class),
                        row.getObject("about_id", UUID.class),
                        row.getString("kind"),
                        row.getObject("written_on", LocalDate.class),
                        row.getObject("due_on", LocalDate.class),
                        row.getString("text")))
                .list();
    }

    /** By when the first of them is to be looked at; empty when there is none. */
    @Transactional(readOnly = true)
    Optional<LocalDate> firstDue() {
        return database.sql(
                        "select due_on from privacy.review where author_id = access.viewer() order by due_on limit 1")
                .query(LocalDate.class)
                .optional();
    }

    /** Releases it, or sets it apart for this reason; words that are not the viewer's are not there. */
    @Transactional
    public void decide(UUID review, @Nullable Reason reason) {
        boolean decided = database.sql("select privacy.decide(:review, :reason)")
                .param("review", review)
                .param("reason", reason == null ? null : reason.code(), java.sql.Types.VARCHAR)
                .query(Boolean.class)
                .single();
        if (!decided) {
            throw new NotHere();
        }
    }
}
