package nl.klankbord.privacy.term;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What the house lets go when its time came, and the line that says so. */
@Repository
public class Clearings {

    private static final String DUE = """
            select false as gone, d.day, r.kind, r.number
              from (select cast(? as date) as day) d cross join lateral privacy.rehearse_clearing(d.day) r
            union all
            (select true, cleared_on, kind, number from privacy.clearing order by cleared_on desc, kind limit 60)""";

    /**
     * What goes and what went.
     *
     * @param ahead what would go by the day that was asked about
     * @param gone what went, the latest first
     */
    public record Due(List<Tally> ahead, List<Tally> gone) {}

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

    /** What would go by this day, tried and taken back; so this writes, although nothing is left of it. And what went, the latest first. */
    @Transactional
    public Due due(LocalDate day) {
        Map<Boolean, List<Tally>> gone = database
                .sql(DUE)
                .param(day)
                .query((row, number) -> Map.entry(
                        row.getBoolean("gone"),
                        new Tally(row.getObject("day", LocalDate.class), row.getString("kind"), row.getLong("number"))))
                .stream()
                .collect(Collectors.partitioningBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return new Due(gone.getOrDefault(false, List.of()), gone.getOrDefault(true, List.of()));
    }
}
