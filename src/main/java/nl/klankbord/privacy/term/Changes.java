package nl.klankbord.privacy.term;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.klankbord.access.Ids;
import nl.klankbord.web.NotHere;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Changes of how long something stays: one proposes, another agrees. */
@Repository
public class Changes {

    private static final String OPEN =
            "select id, name, months, proposed_by, proposed_on from privacy.term_change where agreed_on is null order by proposed_on, id";

    private final JdbcClient database;

    Changes(JdbcClient database) {
        this.database = database;
    }

    /** Those that wait for a second person. */
    @Transactional(readOnly = true)
    List<Change> open() {
        return database.sql(OPEN)
                .query((row, number) -> new Change(
                        row.getObject("id", UUID.class),
                        Period.of(row.getString("name")).orElseThrow(NotHere::new),
                        row.getInt("months"),
                        row.getObject("proposed_by", UUID.class),
                        row.getObject("proposed_on", LocalDate.class)))
                .list();
    }

    /** Within what every house may choose; false when it is so already, or when another change of it waits. */
    @Transactional
    public boolean propose(Period period, int months) {
        return propose(period, months, null);
    }

    /** The same, with the reason why this house may keep it longer. */
    @Transactional
    public boolean propose(Period period, int months, @Nullable Ground ground) {
        return database.sql("select privacy.propose_term(?, ?, ?, nullif(?, ''))")
                .params(Ids.next(), period.code(), months, ground == null ? "" : ground.code())
                .query(Boolean.class)
                .single();
    }

    /** The second person agrees; whoever proposed it is not that person. */
    @Transactional
    public void agree(UUID change) {
        mustBe(database.sql("select privacy.agree_to_term(?)")
                .param(change)
                .query(Boolean.class)
                .single());
    }

    /** It does not happen. */
    @Transactional
    void drop(UUID change) {
        mustBe(database.sql("select privacy.drop_term(?)")
                .param(change)
                .query(Boolean.class)
                .single());
    }

    private static void mustBe(boolean there) {
        if (!there) {
            throw new NotHere();
        }
    }
}
