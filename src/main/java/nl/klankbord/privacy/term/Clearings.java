package nl.klankbord.privacy.term;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What the house lets go when its time came, and the line that says so. */
@Repository
public class Clearings {

    private final JdbcClient database;
    private final Clock clock;

    Clearings(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Lets go what is due today, and puts ready the answers whose last day it is. Nobody looks when this is done. */
    @Transactional
    public void clear() {
        database.sql("select privacy.clear(?)")
                .param(LocalDate.now(clock))
                .query((row, number) -> number)
                .list();
    }

    /** What would go by this day, tried and taken back; so this writes, although nothing is left of it. */
    @Transactional
    public List<Tally> rehearse(LocalDate day) {
        return database.sql("select kind, number from privacy.rehearse_clearing(?)")
                .param(day)
                .query((row, number) -> new Tally(day, row.getString("kind"), row.getLong("number")))
                .list();
    }

    /** What went, the latest first. */
    @Transactional(readOnly = true)
    List<Tally> latest() {
        return database.sql(
                        "select cleared_on, kind, number from privacy.clearing order by cleared_on desc, kind limit 60")
                .query((row, number) -> new Tally(
                        row.getObject("cleared_on", LocalDate.class), row.getString("kind"), row.getLong("number")))
                .list();
    }
}
