import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.slf4j.LoggerFactory;

/**
 * What row-level security costs, at the size of a very large organisation. The same pages are opened as the app's own role
 * and as one with the same rights that row-level security does not hold for.
 */
class Rls {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final List<String> TABLES = List.of("people.person", "people.reporting_line", "conversation.conversation", "conversation.proposal",
            "conversation.minutes", "conversation.preparation_line", "conversation.agreement", "conversation.closure");

    private final Map<String, String> options;
    private final Server server;

    Rls(Map<String, String> options, Server server) {
        this.options = options;
        this.server = server;
    }

    public static void main(String[] args) throws Exception {
        ((ch.qos.logback.classic.Logger) LoggerFactory.getLogger("ROOT")).setLevel(ch.qos.logback.classic.Level.WARN);
        Map<String, String> options = new HashMap<>(Map.of("people", "50000", "managers", "3000", "conversations", "2000000", "times", "500", "programs", ""));
        for (String arg : args) {
            String[] word = arg.replaceFirst("^--", "").split("=", 2);
            if (word.length < 2 || options.put(word[0], word[1]) == null) throw new IllegalArgumentException("bench rls knows --" + String.join("=, --", options.keySet()) + "=");
        }
        List<Page> pages = pages();
        try (Server server = Server.start(options.get("programs"))) {
            Rls rls = new Rls(options, server);
            rls.make();

            rls.compare(pages);
        }
    }

    private static List<Page> pages() throws ReflectiveOperationException {
        return List.of(
                Page.of("nothing but the viewer"),
                Page.of("last 20 conversations", of("history.HistoryRows.PAST")),
                Page.of("one pair's history", of("history.HistoryRows.OF_TWO")),
                Page.of("all my promises", of("agreement.AgreementRows.OPEN_AROUND"), of("agreement.AgreementRows.CLOSED_AROUND")),
                Page.of("Vandaag", of("today.AheadRows.AHEAD"), of("agreement.AgreementRows.AHEAD"), of("today.NudgeRows.NUDGES")),
                Page.of("people search", new Question(Question.text("people.person.PeopleFinds.SEARCHED").formatted(""), List.of("start", "last", "patterns", "most"))));
    }

    private static Question of(String classAndField) throws ReflectiveOperationException {
        return Question.of(Question.text("conversation." + classAndField));
    }

    private void compare(List<Page> pages) throws Exception {
        try (Connection connection = connect("bench", "measurer")) {
            connection.setAutoCommit(false);
            Comparison comparison = new Comparison(connection, viewers(connection));
            System.out.println("\n| page | with row-level security, ms | without, ms | ratio | ratio of processor time | rows |\n| --- | --- | --- | --- | --- | --- |");
            for (Page page : pages) comparison.print(page);
        }
    }

    /** Half of the pages are opened by managers, half by anybody; each with one real person at the other side. */
    private List<Map<String, Object>> viewers(Connection connection) throws SQLException {
        Random chance = new Random(7);
        List<Map<String, Object>> viewers = new ArrayList<>();
        String[] starts = {"sa", "van", "berg", "hof", "zandst", "fat", "de", "ilse", "meerk", "dijkman"};
        OffsetDateTime now = TODAY.atTime(9, 0).atOffset(ZoneOffset.UTC);
        for (int i = 0; i < number("times"); i++) {
            UUID viewer = person(1 + chance.nextInt(number(i % 2 == 0 ? "managers" : "people"))), other = other(connection, viewer);
            String start = starts[i % starts.length];
            Map<String, Object> values = new HashMap<>(Map.of("viewer", viewer, "me", viewer, "person", viewer, "today", TODAY, "now", now, "at", now.plusYears(10),
                    "lately", now.minusDays(45), "since", now.minusDays(30), "other", other, "id", new UUID(-1, -1)));
            values.putAll(Map.of("most", 21, "start", start, "last", start + Character.toString(Character.MAX_CODE_POINT), "patterns", new String[] {"% " + start + "%"}, "employee", other, "manager", viewer));
            viewers.add(values);
        }
        connection.commit();
        return viewers;
    }

    private static UUID other(Connection connection, UUID viewer) throws SQLException {
        try (Statement sql = connection.createStatement()) {
            sql.execute("select set_config('role', 'unwalled', true)");
            ResultSet other = sql.executeQuery("(select employee_id from people.reporting_line where manager_id = '" + viewer + "' limit 1)"
                    + " union all (select manager_id from people.reporting_line where employee_id = '" + viewer + "' limit 1) limit 1");
            return other.next() ? other.getObject(1, UUID.class) : viewer;
        }
    }

    private static UUID person(long n) {
        return UUID.fromString(String.format("018f0000-0000-7000-8000-%012x", n));
    }

    private void make() throws Exception {
        run("postgres", "create role owner login", "create role app login", "create role unwalled login bypassrls in role app",
                "create role measurer login in role app, unwalled", "create database bench owner owner");
        print("postgres", "select version()");
        for (String module : List.of("access", "privacy", "people", "post", "conversation", "coach", "language", "knowledge"))
            Flyway.configure().dataSource(server.url("bench"), "owner", "").schemas(module).locations("classpath:db/migration/" + module)
                    .placeholders(Map.of("app", "app", "owner", "owner")).load().migrate();
        generate();
    }

    private void generate() throws Exception {
        long start = System.nanoTime();
        String text = Files.readString(Path.of("bench/generate.sql")).replace("${today}", TODAY.toString());
        for (String size : List.of("people", "managers", "conversations")) text = text.replace("${" + size + "}", options.get(size));
        run("bench", text, "vacuum analyze", "checkpoint");
        System.out.printf("made and vacuumed in %d s%n", (System.nanoTime() - start) / 1_000_000_000);
        for (String table : TABLES) print("bench", "select '" + table + " ' || count(*) from " + table);
        print("bench", "select 'on disk ' || pg_size_pretty(pg_database_size('bench'))");
    }

    private void run(String database, String... texts) throws SQLException {
        try (Connection superuser = connect(database, "postgres"); Statement sql = superuser.createStatement()) {
            for (String text : texts) sql.execute(text);
        }
    }

    private void print(String database, String query) throws SQLException {
        try (Connection superuser = connect(database, "postgres"); Statement sql = superuser.createStatement(); ResultSet row = sql.executeQuery(query)) {
            row.next();
            System.out.println(row.getString(1));
        }
    }

    private Connection connect(String database, String user) throws SQLException {
        return DriverManager.getConnection(server.url(database), user, "");
    }

    private int number(String option) {
        return Integer.parseInt(options.get(option));
    }
}
