package nl.klankbord.people.roster;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.klankbord.people.Name;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The house as it is now, for laying a list beside it. */
@Repository
class Houses {
    private static final String PEOPLE = """
            select p.id, p.given_name, p.prefix, p.family_name, p.mail, p.left_on, t.name as team, e.person_id is not null as employed,
                   e.source, e.number, e.job_title, e.hours_per_week, e.starts_on, e.ends_on
              from people.person p
              left join people.team t on t.id = p.team_id
              left join people.employment e on e.person_id = p.id
             order by p.id""";

    private final JdbcClient database;
    private final Clock clock;

    Houses(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    House of(String source) {
        LocalDate today = LocalDate.now(clock);
        var managers = new HashMap<UUID, UUID>();
        var guides = new HashMap<UUID, UUID>();
        var ties = new HashSet<Tie>();
        for (Houses.Drawn line : lines(today)) {
            Map<UUID, UUID> own = line.tie().kind() == Field.MANAGER ? managers : guides;
            if (line.source().equals(source)) {
                own.put(line.tie().employee(), line.tie().manager());
            } else {
                ties.add(line.tie());
            }
        }
        List<Known> people = database.sql(PEOPLE)
                .query((row, number) -> known(row, managers, guides))
                .list();
        return new House(source, today, people, teams(), ties);
    }

    /** Nobody changes a person between the last look and the writing; reading goes on meanwhile. */
    @Transactional(propagation = Propagation.MANDATORY)
    void hold() {
        database.sql("lock table people.person, people.employment, people.reporting_line in share row exclusive mode")
                .update();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    List<String> teams() {
        return database.sql("select name from people.team order by name")
                .query((row, number) -> row.getString(1))
                .list();
    }

    private List<Drawn> lines(LocalDate today) {
        return database.sql("""
                        select employee_id, manager_id, kind, source from people.reporting_line
                         where ends_on is null or ends_on >= ? order by starts_on, id""").param(today).query(Houses::drawn).list();
    }

    /** A line of today, and the list or hand that drew it. */
    private record Drawn(Tie tie, String source) {}

    private static Drawn drawn(ResultSet row, int number) throws SQLException {
        Field kind = row.getString("kind").equals("line") ? Field.MANAGER : Field.GUIDE;
        var tie = new Tie(row.getObject("employee_id", UUID.class), row.getObject("manager_id", UUID.class), kind);
        return new Drawn(tie, row.getString("source"));
    }

    private static Known known(ResultSet row, Map<UUID, UUID> managers, Map<UUID, UUID> guides) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new Known(
                id,
                new Name(row.getString("given_name"), row.getString("prefix"), row.getString("family_name")),
                row.getString("mail"),
                row.getString("team"),
                managers.get(id),
                guides.get(id),
                post(row));
    }

    private static Post post(ResultSet row) throws SQLException {
        boolean employed = row.getBoolean("employed");
        return new Post(
                employed ? row.getString("source") : "",
                employed ? row.getString("number") : "",
                row.getObject("starts_on", LocalDate.class),
                row.getObject(employed ? "ends_on" : "left_on", LocalDate.class),
                row.getString("job_title"),
                row.getBigDecimal("hours_per_week"));
    }
}
