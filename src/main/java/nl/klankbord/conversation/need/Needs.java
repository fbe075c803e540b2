package nl.klankbord.conversation.need;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.klankbord.access.Looking;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What people need, in their own words, as far as the viewer may read them. */
@Repository
public class Needs {

    /** What {@link #shown} needs: what {@code :other} lets the viewer read, what matters most first. */
    public static final String COLUMN = """
            array(select n.need || ' ' || n.foremost || ' ' || n.text from conversation.need n
                   where n.employee_id = :other and n.shared_at is not null order by n.foremost desc, n.need) as needs""";

    private static final String WRITE = """
            insert into conversation.need (employee_id, need, text, foremost, written_at, shared_at)
            values (:me, :need, :text, :foremost, :now, case when :shared then :now end)
            on conflict (employee_id, need) do update set text = excluded.text, foremost = excluded.foremost,
                written_at = excluded.written_at, shared_at = case when :shared then coalesce(conversation.need.shared_at, :now) end""";

    private final JdbcClient database;
    private final Clock clock;

    Needs(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** What this person wrote, in the order in which needs are told of. */
    @Transactional(readOnly = true)
    List<OwnNeed> of(UUID person) {
        List<OwnNeed> told = database.sql(
                        "select need, text, foremost, shared_at from conversation.need where employee_id = ?")
                .param(person)
                .query((row, number) -> new OwnNeed(
                        Need.of(row.getString("need")).orElseThrow(),
                        row.getString("text"),
                        row.getBoolean("foremost"),
                        row.getObject("shared_at") != null))
                .list();
        return Stream.of(Need.values())
                .flatMap(need -> told.stream().filter(it -> it.need() == need))
                .toList();
    }

    /** Writes what one of them means to the viewer; at most one matters most. */
    @Transactional
    public void write(OwnNeed own) {
        if (own.foremost()) {
            database.sql(
                            "update conversation.need set foremost = false where employee_id = ? and need <> ? and foremost")
                    .params(Looking.me(), own.need().code())
                    .update();
        }
        database.sql(WRITE)
                .param("me", Looking.me())
                .param("need", own.need().code())
                .param("text", own.text())
                .param("foremost", own.foremost())
                .param("shared", own.shared())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Takes away what the viewer wrote about one of them. */
    @Transactional
    void remove(Need need) {
        database.sql("delete from conversation.need where employee_id = ? and need = ?")
                .params(Looking.me(), need.code())
                .update();
    }

    /** Throws away what nobody needs any more. Nobody looks while this is done. */
    @Transactional
    void clear() {
        database.sql("select conversation.clear_needs(?)")
                .param(LocalDate.now(clock))
                .query((row, number) -> number)
                .list();
    }

    /** What somebody lets the viewer read, out of a row with {@link #COLUMN}. */
    public static List<OwnNeed> shown(ResultSet row) throws SQLException {
        Array array = row.getArray("needs");
        return Stream.of((String[]) array.getArray()).map(Needs::told).toList();
    }

    private static OwnNeed told(String line) {
        String[] parts = line.split(" ", 3);
        return new OwnNeed(Need.of(parts[0]).orElseThrow(), parts[2], Boolean.parseBoolean(parts[1]), true);
    }
}
