package nl.klankbord.people.line;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.klankbord.access.AuditTrail;
import nl.klankbord.access.Ids;
import nl.klankbord.people.Colleague;
import nl.klankbord.people.Name;
import nl.klankbord.people.line.Line.Draft;
import nl.klankbord.web.NotHere;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Lines with their past, as far as the viewer may know them: one's own, or all of them for who keeps the people. */
@Repository
class KeptLines {

    /** Lines that somebody adds here are no import's: no list from elsewhere ends them. */
    private static final String BY_HAND = "klankbord";

    private static final String LINES = """
            select l.id, l.kind, l.starts_on, l.ends_on,
                   e.id as employee_id, e.given_name as employee_given, e.prefix as employee_prefix, e.family_name as employee_family,
                   m.id as manager_id, m.given_name as manager_given, m.prefix as manager_prefix, m.family_name as manager_family
              from %s l join people.person e on e.id = l.employee_id join people.person m on m.id = l.manager_id
             order by l.ends_on desc nulls first, l.starts_on desc, e.sort_name collate "C\"""";

    static final String OF_BOTH_SIDES = LINES.formatted("""
            (select * from people.reporting_line where employee_id = ?
              union all select * from people.reporting_line where manager_id = ?)""");

    private static final String ONE =
            LINES.formatted("(select * from people.reporting_line where id = ? and employee_id = ?)");

    private static final String BELOW = """
            with recursive below (id) as (
                select employee_id from people.reporting_line
                 where manager_id = ? and kind = 'line' and (ends_on is null or ends_on >= access.today())
                union
                select l.employee_id from below b join people.reporting_line l on l.manager_id = b.id
                 where l.kind = 'line' and (l.ends_on is null or l.ends_on >= access.today()))
            select id from below""";

    private final JdbcClient database;
    private final AuditTrail trail;

    KeptLines(JdbcClient database, AuditTrail trail) {
        this.database = database;
        this.trail = trail;
    }

    /** The lines of this person in both directions, those that count today first. */
    @Transactional(readOnly = true)
    public List<Line> of(UUID person) {
        return database.sql(OF_BOTH_SIDES)
                .params(person, person)
                .query(KeptLines::line)
                .list();
    }

    /** One line of this employee. */
    @Transactional(readOnly = true)
    public Line find(UUID employee, UUID line) {
        return database.sql(ONE)
                .params(line, employee)
                .query(KeptLines::line)
                .optional()
                .orElseThrow(NotHere::new);
    }

    /** Everybody below this person in the line, at any depth. */
    @Transactional(readOnly = true)
    public Set<UUID> below(UUID person) {
        return database.sql(BELOW)
                .param(person)
                .query((row, number) -> row.getObject(1, UUID.class))
                .set();
    }

    /** Whether this person left before today. */
    @Transactional(readOnly = true)
    public boolean hasLeft(UUID person) {
        return database.sql("select coalesce(left_on < access.today(), false) from people.person where id = ?")
                .param(person)
                .query(Boolean.class)
                .optional()
                .orElseThrow(NotHere::new);
    }

    @Transactional
    public void add(Draft draft) {
        UUID id = Ids.next();
        database.sql(
                        "insert into people.reporting_line (id, employee_id, manager_id, kind, source, starts_on, ends_on) values (?, ?, ?, ?, ?, ?, ?)")
                .params(id, draft.employee(), draft.manager(), draft.kind().code(), BY_HAND, draft.startsOn())
                .param(draft.endsOn())
                .update();
        trail.note(draft.employee(), "lineAdded", id);
    }

    @Transactional
    public void end(Line line, LocalDate lastDay) {
        database.sql("update people.reporting_line set ends_on = ? where id = ?")
                .params(lastDay, line.id())
                .update();
        trail.note(line.employee().id(), "lineEnded", line.id());
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        return new Line(
                row.getObject("id", UUID.class),
                Kind.of(row.getString("kind")).orElseThrow(),
                colleague(row, "employee"),
                colleague(row, "manager"),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class));
    }

    private static Colleague colleague(ResultSet row, String side) throws SQLException {
        Name name = new Name(
                row.getString(side + "_given"), row.getString(side + "_prefix"), row.getString(side + "_family"));
        return new Colleague(row.getObject(side + "_id", UUID.class), name, "");
    }
}
