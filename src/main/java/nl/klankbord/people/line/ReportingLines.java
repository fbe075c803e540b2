package nl.klankbord.people.line;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import nl.klankbord.access.Looking;
import nl.klankbord.people.Colleague;
import nl.klankbord.people.Colleagues;
import nl.klankbord.people.Lines;
import nl.klankbord.people.Pair;
import nl.klankbord.web.NotHere;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reporting lines, read as the viewer. */
@Repository
class ReportingLines implements Lines {

    private static final String CURRENT =
            " and starts_on <= access.today() and (ends_on is null or ends_on >= access.today())";

    private final JdbcClient database;
    private final Colleagues colleagues;

    ReportingLines(JdbcClient database, Colleagues colleagues) {
        this.database = database;
        this.colleagues = colleagues;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Colleague> team() {
        return named("select distinct employee_id from people.reporting_line where manager_id = ?" + CURRENT);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Colleague> guides() {
        return named("select distinct manager_id from people.reporting_line where employee_id = ?" + CURRENT);
    }

    @Override
    @Transactional(readOnly = true)
    public Pair with(UUID other) {
        UUID me = me();
        return database.sql("""
                        select employee_id, manager_id from people.reporting_line
                         where (employee_id, manager_id) in ((?, ?), (?, ?))
                         order by ends_on desc nulls first limit 1""")
                .params(me, other, other, me)
                .query((row, number) -> new Pair(
                        row.getObject("employee_id", UUID.class), row.getObject("manager_id", UUID.class)))
                .optional()
                .orElseThrow(NotHere::new);
    }

    private List<Colleague> named(String question) {
        Collection<UUID> ids =
                database.sql(question).param(me()).query((row, number) -> row.getObject(1, UUID.class)).list();
        return colleagues.find(ids).values().stream()
                .sorted(Comparator.comparing(it -> it.name().sorted()))
                .toList();
    }

    private static UUID me() {
        return Looking.who().orElseThrow(NotHere::new);
    }
}
