package nl.klankbord.coach.craft;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.klankbord.access.Looking;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What the viewer asked to be reminded of, and whose day has come. */
@Repository
class DueRows {

    private static final String DUE = """
            select 'notebook' as kind, thought as words, '/notebook#entry-' || id as path, remind_on as day
              from coach.notebook
             where author_id = :me and remind_on <= :today and ends_on >= :today and outcome is null and removed_on is null
            union all
            select 'evidence', coalesce(p.given_name, ''), '/evidence#sheet-' || e.id, e.review_on
              from coach.evidence e left join people.person p on p.id = e.about_id
             where e.author_id = :me and e.review_on <= :today and e.ends_on >= :today and e.removed_on is null
            union all
            select 'guiding', '', '', null
             where exists (select from people.reporting_line
                            where manager_id = :me and starts_on <= :today and (ends_on is null or ends_on >= :today))
             order by day nulls first, path limit 13""";

    private static final String BETWEEN = """
            select exists (select from coach.notebook
                            where author_id = :me and remind_on between :from and :until and outcome is null and removed_on is null)
                or exists (select from coach.evidence
                            where author_id = :me and review_on between :from and :until and removed_on is null)""";

    private final JdbcClient database;
    private final Clock clock;

    DueRows(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Whether the viewer asked to be reminded of something on one of these days. */
    @Transactional(readOnly = true)
    public boolean between(LocalDate from, LocalDate until) {
        return database.sql(BETWEEN)
                .param("me", Looking.me())
                .param("from", from)
                .param("until", until)
                .query(Boolean.class)
                .single();
    }

    /** What is there for the viewer. Whether they guide somebody comes along, so that it costs no question of its own. */
    @Transactional(readOnly = true)
    public CraftScreen mine() {
        List<Due> found = database.sql(DUE)
                .param("me", Looking.me())
                .param("today", LocalDate.now(clock))
                .query((row, number) -> new Due(row.getString("kind"), row.getString("words"), row.getString("path")))
                .list();
        List<Due> due =
                found.stream().filter(it -> !it.kind().equals("guiding")).toList();
        return new CraftScreen(due, due.size() < found.size());
    }
}
