package nl.klankbord.wire;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.klankbord.TestHouse;

/** Every text that somebody wrote ends in a mark of its own, and it is known who may read it: nobody else ever sees the mark. */
final class Marks {

    private static final Pattern MARK = Pattern.compile("zq\\d{6}");

    private static final List<Text> TEXTS = List.of(
            new Text("conversation.proposal", "word", 500, around("it")),
            new Text("conversation.series", "word", 500, around("it")),
            new Text("conversation.calling_off", "word", 500, around("it")),
            new Text("conversation.minutes", "text", 20_000, around("it")),
            new Text("conversation.differing_view", "text", 4_000, around("it")),
            new Text("conversation.agreement", "text", 500, around("it")),
            new Text(
                    "conversation.closure",
                    "word",
                    500,
                    "(select " + around("t") + " from conversation.agreement t where t.id = it.agreement_id)"),
            new Text(
                    "conversation.preparation_line",
                    "text",
                    2_000,
                    "case when it.shared_at is null then array[it.author_id] else " + around("it") + " end"),
            new Text("conversation.note", "text", 4_000, "array[it.author_id]"),
            new Text("conversation.contact", "line", 280, "array[it.author_id]"),
            new Text("coach.notebook", "thought", 280, "array[it.author_id]"),
            new Text("coach.notebook", "attempt", 500, "array[it.author_id]"),
            new Text("coach.evidence", "idea", 500, "array[it.author_id]"),
            new Text("coach.warning", "own_sign", 280, "array[it.person_id]"),
            new Text("coach.nugget", "line", 280, "array[it.author_id]"),
            new Text("language.keepsake", "text", 4_000, "array[it.author_id]"),
            new Text("privacy.review", "text", 4_000, "array[it.author_id]"),
            new Text("people.employment", "job_title", 100, """
                    array[it.person_id]
                    || array(select l.manager_id from people.reporting_line l where l.employee_id = it.person_id)
                    || array(select r.person_id from access.role r where r.role in ('hr', 'administrator'))"""));

    private record Text(String table, String column, int longest, String readers) {}

    private final Map<String, Set<UUID>> readers = new HashMap<>();
    private final Set<String> seen = new HashSet<>();

    private Marks() {}

    static Marks in(TestHouse.Keys house) {
        Marks marks = new Marks();
        try (Connection owner = house.database().superuser().connect()) {
            for (Text text : TEXTS) {
                marks.mark(owner, text);
            }
            return marks;
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private void mark(Connection owner, Text text) throws SQLException {
        try (var statement = owner.createStatement()) {
            statement.execute("set session_replication_role = replica");
            statement.execute("create temporary sequence if not exists mark start 100000");
            statement.execute("update %1$s set %2$s = left(%2$s, %3$d) || ' zq' || nextval('mark') where %2$s <> ''"
                    .formatted(text.table(), text.column(), text.longest() - 12));
            var rows = statement.executeQuery("select right(it.%2$s, 8), %3$s from %1$s it where %2$s <> ''"
                    .formatted(text.table(), text.column(), text.readers()));
            while (rows.next()) {
                readers.put(rows.getString(1), new HashSet<>(Arrays.asList((UUID[])
                        rows.getArray(2).getArray())));
            }
        }
    }

    /** The two of the talk, whoever came along, and whoever was given something of it to read. */
    private static String around(String row) {
        return """
                array[ROW.employee_id, ROW.manager_id]
                || array(select c.person_id from conversation.companion c where c.employee_id = ROW.employee_id and c.manager_id = ROW.manager_id)
                || array(select h.receiver_id from conversation.handover h where h.employee_id = ROW.employee_id and h.manager_id = ROW.manager_id)
                || array(select p.receiver_id from conversation.passing p where p.employee_id = ROW.employee_id and p.manager_id = ROW.manager_id)""".replace("ROW", row);
    }

    /** What this reader may not have read in this answer. */
    List<String> foreign(Reader reader, String body) {
        return MARK.matcher(body)
                .results()
                .map(found -> found.group())
                .filter(readers::containsKey)
                .filter(mark -> !mayRead(reader, mark))
                .distinct()
                .toList();
    }

    private boolean mayRead(Reader reader, String mark) {
        seen.add(mark);
        return reader.who() != null && Objects.requireNonNull(readers.get(mark)).contains(reader.who());
    }

    /** A mark that this reader may never see. */
    String notFor(Reader reader) {
        return readers.keySet().stream()
                .filter(mark -> !Objects.requireNonNull(readers.get(mark)).contains(reader.who()))
                .findFirst()
                .orElseThrow();
    }

    int many() {
        return readers.size();
    }

    /** How many of them came by at all. */
    int seen() {
        return seen.size();
    }
}
