package nl.klankbord.people.roster;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.klankbord.access.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes reporting lines. A line that ends stays as a past; one that would end before it began was never there. */
@Repository
class LineRows {
    private final JdbcClient database;

    LineRows(JdbcClient database) {
        this.database = database;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void write(List<Step> steps, String source, LocalDate today) {
        reopen(steps.stream().filter(Step::stays).toList());
        end(steps.stream().filter(step -> step.leaves() != null).toList(), today);
        replace("line", Known::manager, steps, source, today);
        replace("guide", Known::guide, steps, source, today);
    }

    /** Whoever leaves guides nobody any more and is guided by nobody, whichever list said so. */
    private void end(List<Step> leavers, LocalDate today) {
        for (String side : List.of("employee_id", "manager_id")) {
            leaving("""
                    delete from people.reporting_line l using unnest(?, ?::date[]) as w (id, last)
                     where l.%s = w.id and l.starts_on > w.last and (l.ends_on is null or l.ends_on >= ?)""", side, leavers, today);
            leaving("""
                    update people.reporting_line l set ends_on = w.last from unnest(?, ?::date[]) as w (id, last)
                     where l.%s = w.id and (l.ends_on is null or l.ends_on > w.last) and (l.ends_on is null or l.ends_on >= ?)""", side, leavers, today);
        }
    }

    private void leaving(String sql, String side, List<Step> leavers, LocalDate today) {
        if (leavers.isEmpty()) {
            return;
        }
        database.sql(sql.formatted(side))
                .param(PersonRows.ids(leavers))
                .param(PersonRows.texts(leavers, known -> known.post().ends()))
                .param(today)
                .update();
    }

    /** A last day was taken back: the lines that would have ended with it go on. */
    private void reopen(List<Step> staying) {
        if (staying.isEmpty()) {
            return;
        }
        String[] lasts = staying.stream()
                .map(step -> String.valueOf(
                        Objects.requireNonNull(step.before()).post().ends()))
                .toArray(String[]::new);
        for (String side : List.of("employee_id", "manager_id")) {
            database.sql("""
                            update people.reporting_line l set ends_on = null from unnest(?, ?::date[]) as w (id, last)
                             where l.%s = w.id and l.ends_on = w.last and l.ends_on >= access.today()
                               and not exists (select from people.reporting_line o where o.employee_id = l.employee_id
                                    and o.manager_id = l.manager_id and o.kind = l.kind and o.ends_on is null)""".formatted(side))
                    .param(PersonRows.ids(staying))
                    .param(lasts)
                    .update();
        }
    }

    private void replace(
            String kind, Function<Known, @Nullable UUID> manager, List<Step> steps, String source, LocalDate today) {
        List<Step> moved = steps.stream()
                .filter(step -> !left(step, today) && step.differs(manager::apply))
                .toList();
        if (moved.isEmpty()) {
            return;
        }
        endOwn(moved, kind, source, today);
        begin(
                moved.stream()
                        .filter(step -> manager.apply(step.after()) != null)
                        .toList(),
                kind,
                manager,
                source,
                today);
    }

    private void endOwn(List<Step> moved, String kind, String source, LocalDate today) {
        database.sql(
                        "delete from people.reporting_line where employee_id = any (?) and kind = ? and source = ? and starts_on >= ?")
                .params(PersonRows.ids(moved), kind, source, today)
                .update();
        database.sql("""
                        update people.reporting_line set ends_on = ?
                         where employee_id = any (?) and kind = ? and source = ? and (ends_on is null or ends_on >= ?)""")
                .params(today.minusDays(1), PersonRows.ids(moved), kind, source, today)
                .update();
    }

    /** A line that somebody drew by hand, and that the list now has too, stays theirs. */
    private void begin(
            List<Step> begun, String kind, Function<Known, @Nullable UUID> manager, String source, LocalDate today) {
        UUID[] managers =
                begun.stream().map(step -> manager.apply(step.after())).toArray(UUID[]::new);
        database.sql("""
                        insert into people.reporting_line (id, employee_id, manager_id, kind, source, starts_on, ends_on)
                        select w.id, w.employee, w.manager, ?, ?, w.starts, least(w.ends, m.ends_on)
                          from unnest(?, ?, ?, ?::date[], ?::date[]) as w (id, employee, manager, starts, ends)
                          left join people.employment m on m.person_id = w.manager
                         where coalesce(least(w.ends, m.ends_on) >= w.starts, true)
                           and not exists (select from people.reporting_line o where o.employee_id = w.employee
                                and o.manager_id = w.manager and o.kind = ? and o.ends_on is null)""")
                .params(kind, source)
                .param(Stream.generate(Ids::next).limit(begun.size()).toArray(UUID[]::new))
                .param(PersonRows.ids(begun))
                .param(managers)
                .param(PersonRows.texts(begun, known -> later(known.post().starts(), today)))
                .param(PersonRows.texts(begun, known -> known.post().ends()))
                .param(kind)
                .update();
    }

    private static LocalDate later(@Nullable LocalDate starts, LocalDate today) {
        return starts == null || starts.isBefore(today) ? today : starts;
    }

    private static boolean left(Step step, LocalDate today) {
        return step.after().left(today);
    }
}
