package nl.klankbord.people.line;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import nl.klankbord.access.Looking;
import nl.klankbord.people.Colleague;
import nl.klankbord.people.Lines;
import nl.klankbord.people.Name;
import nl.klankbord.people.Pair;
import nl.klankbord.web.NotHere;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reporting lines, read as the viewer. */
@Repository
class ReportingLines implements Lines {

    private static final String COLLEAGUES = """
            select p.id, p.given_name, p.prefix, p.family_name, coalesce(t.name, '') as team
              from people.person p left join people.team t on t.id = p.team_id
             where p.id in (select %s from people.reporting_line where %s = ? and starts_on <= access.today()
                               and (ends_on is null or ends_on >= access.today()))
             order by p.sort_name collate "C", p.id""";

    private final JdbcClient database;

    ReportingLines(JdbcClient database) {
        this.database = database;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Colleague> team() {
        return named(COLLEAGUES.formatted("employee_id", "manager_id"));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Colleague> guides() {
        return named(COLLEAGUES.formatted("manager_id", "employee_id"));
    }

    @Override
    @Transactional(readOnly = true)
    public Pair with(UUID other) {
        UUID me = Looking.me();
        return database.sql("""
                        select employee_id, manager_id from people.reporting_line
                         where (employee_id, manager_id) in ((?, ?), (?, ?))
                         order by ends_on desc nulls first limit 1""")
                .params(me, other, other, me)
                .query((row, number) ->
                        new Pair(row.getObject("employee_id", UUID.class), row.getObject("manager_id", UUID.class)))
                .optional()
                .orElseThrow(NotHere::new);
    }

    @Override
    @Transactional(readOnly = true)
    public Colleague other(UUID other) {
        UUID me = Looking.me();
        return database.sql("""
                        select p.id, p.given_name, p.prefix, p.family_name, coalesce(t.name, '') as team
                          from people.person p left join people.team t on t.id = p.team_id
                         where p.id = ? and exists (select from people.reporting_line
                                                     where (employee_id, manager_id) in ((?, ?), (?, ?)))""")
                .params(other, me, other, other, me)
                .query(ReportingLines::colleague)
                .optional()
                .orElseThrow(NotHere::new);
    }

    private List<Colleague> named(String question) {
        return database.sql(question)
                .param(Looking.me())
                .query(ReportingLines::colleague)
                .list();
    }

    private static Colleague colleague(ResultSet row, int number) throws SQLException {
        Name name = new Name(row.getString("given_name"), row.getString("prefix"), row.getString("family_name"));
        return new Colleague(row.getObject("id", UUID.class), name, row.getString("team"));
    }
}
