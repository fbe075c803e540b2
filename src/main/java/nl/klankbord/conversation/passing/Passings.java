package nl.klankbord.conversation.passing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.klankbord.access.Ids;
import nl.klankbord.access.Looking;
import nl.klankbord.web.NotHere;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Passing promises on, and saying yes or no to them. A promise binds only who says yes. */
@Repository
public class Passings {

    /** One row at least when the other guides the viewer: without a promise in it when none is open. */
    private static final String LOOSE = """
            select a.id, a.manager_id, a.promiser_id, a.text, a.due_on, p.receiver_id, p.refused_at
              from (select people.are_linked(:me, :to) as guides) g
              left join (conversation.agreement a left join conversation.passing p on p.agreement_id = a.id)
                on a.employee_id = :me and a.closed_at is null and a.manager_id in (
                   select l.manager_id from people.reporting_line l
                    where l.employee_id = :me and l.ends_on < access.today() and not people.are_linked(l.employee_id, l.manager_id))
             where g.guides order by a.due_on nulls last, a.made_at, a.id""";

    /** Employees of {@code :me} who ask to take over a promise. */
    public static final String ASKED = """
            select distinct p.id as other, p.given_name, p.sort_name
              from conversation.passing w join people.person p on p.id = w.employee_id
             where w.receiver_id = :me and w.refused_at is null
               and exists (select from conversation.passed_to_viewer(w.employee_id) x where x.agreement_id = w.agreement_id)""";

    private static final String PASS = """
            insert into conversation.passing (agreement_id, employee_id, manager_id, receiver_id, passed_at)
            select a.id, a.employee_id, a.manager_id, :to, :now from conversation.agreement a
             where a.id = :agreement and a.employee_id = :me and a.closed_at is null and a.manager_id <> :to
               and people.are_linked(a.employee_id, :to) and not people.are_linked(a.employee_id, a.manager_id)
            on conflict do nothing""";

    private final JdbcClient database;
    private final Clock clock;

    Passings(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** What is still open between the viewer and former managers; empty when this person does not guide the viewer. */
    @Transactional(readOnly = true)
    public Optional<List<Loose>> loose(UUID to) {
        List<Optional<Loose>> rows = database.sql(LOOSE)
                .param("me", Looking.me())
                .param("to", to)
                .query(Passings::loose)
                .list();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(rows.stream().flatMap(Optional::stream).toList());
    }

    /**
     * Asks this manager to take a promise over; false when it is not open, or already with somebody. A promise of which the viewer is
     * not the employee is {@link NotHere}: with whom it goes on is for the employee to say.
     */
    @Transactional
    public boolean pass(UUID agreement, UUID to) {
        UUID me = Looking.me();
        boolean own = database.sql(
                        "select exists (select from conversation.agreement where id = ? and employee_id = ?)")
                .params(agreement, me)
                .query(Boolean.class)
                .single();
        if (!own) {
            throw new NotHere();
        }
        database.sql("""
                        delete from conversation.passing where agreement_id = ? and employee_id = ?
                           and (refused_at is not null or not people.are_linked(employee_id, receiver_id))""").params(agreement, me).update();
        return database.sql(PASS)
                        .param("agreement", agreement)
                        .param("me", me)
                        .param("to", to)
                        .param("now", OffsetDateTime.now(clock))
                        .update()
                == 1;
    }

    /** The employee does not pass it on after all, and hears whom they had asked. */
    @Transactional
    public UUID keep(UUID agreement) {
        return database.sql(
                        "delete from conversation.passing where agreement_id = ? and employee_id = ? returning receiver_id")
                .params(agreement, Looking.me())
                .query((row, number) -> row.getObject("receiver_id", UUID.class))
                .optional()
                .orElseThrow(NotHere::new);
    }

    /** What this employee would like the viewer to take over. */
    @Transactional(readOnly = true)
    public List<Passed> waiting(UUID employee) {
        return database.sql("select * from conversation.passed_to_viewer(?)")
                .param(employee)
                .query((row, number) -> new Passed(
                        row.getObject("agreement_id", UUID.class),
                        row.getObject("employee_id", UUID.class),
                        row.getObject("manager_id", UUID.class),
                        row.getObject("promiser_id", UUID.class),
                        row.getString("text"),
                        row.getObject("due_on", LocalDate.class)))
                .list();
    }

    /** The viewer takes it over: from now on it stands between them and the employee. */
    @Transactional
    public TakeOver takeOver(UUID agreement) {
        String came = database.sql("select conversation.take_over(?, ?, ?)")
                .params(agreement, Ids.next(), OffsetDateTime.now(clock))
                .query(String.class)
                .single();
        return switch (came) {
            case "done" -> TakeOver.DONE;
            case "noTalk" -> TakeOver.NO_TALK;
            default -> TakeOver.GONE;
        };
    }

    /** The viewer does not take it over; false when nobody asked, or no longer. */
    @Transactional
    public boolean refuse(UUID agreement) {
        return database.sql("""
                        update conversation.passing set refused_at = ? where agreement_id = ? and receiver_id = ? and refused_at is null""")
                        .params(OffsetDateTime.now(clock), agreement, Looking.me())
                        .update()
                == 1;
    }

    private static Optional<Loose> loose(ResultSet row, int number) throws SQLException {
        UUID agreement = row.getObject("id", UUID.class);
        return agreement == null
                ? Optional.empty()
                : Optional.of(new Loose(
                        agreement,
                        row.getObject("manager_id", UUID.class),
                        row.getObject("promiser_id", UUID.class),
                        row.getString("text"),
                        row.getObject("due_on", LocalDate.class),
                        row.getObject("receiver_id", UUID.class),
                        row.getObject("refused_at", OffsetDateTime.class) != null));
    }
}
