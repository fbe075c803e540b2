package nl.klankbord.privacy.request;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.klankbord.privacy.spi.AskedWords;
import nl.klankbord.web.NotHere;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The viewer's own words that somebody asked for. */
@Repository
public class Reviews implements AskedWords {

    private static final String OWN = """
            select id, about_id, kind, written_on, due_on, text, privacy.black_out(text, marks) as shown from privacy.review
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
                        row.getString("text"),
                        row.getString("shown")))
                .list();
    }

    /** Until when the viewer can look at what this request asks of them. */
    @Override
    @Transactional(readOnly = true)
    public Optional<LocalDate> until(UUID request) {
        return database.sql("select privacy.waits_until(?)")
                .param(request)
                .query((row, number) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
                .single();
    }

    /** Releases it, or sets it apart for this reason; words that are not the viewer's are not there. */
    @Transactional
    public void decide(UUID review, @Nullable Reason reason) {
        boolean decided = database.sql("select privacy.decide(?, nullif(?, ''))")
                .param(review)
                .param(reason == null ? "" : reason.code())
                .query(Boolean.class)
                .single();
        if (!decided) {
            throw new NotHere();
        }
    }
}
