import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.flywaydb.core.Flyway;

/**
 * How fast the pages are that people open all day, as a ratio to a page of the same server that only begins a transaction
 * and sets the viewer, in a large organisation and in a small one, at the same time on the same machine.
 */
class Web {
    private static final int ROUNDS = 5;
    private static final List<Integer> CONNECTIONS = List.of(1, 16, 64);

    private final Map<String, String> options;
    private final String today = LocalDate.now().toString();

    Web(Map<String, String> options) {
        this.options = options;
    }

    public static void main(String[] args) throws Exception {
        Map<String, String> options = new HashMap<>(Map.of("people", "50000", "seconds", "2", "warm", "8", "programs", ""));
        for (String arg : args) {
            String[] word = arg.replaceFirst("^--", "").split("=", 2);
            if (word.length < 2 || options.put(word[0], word[1]) == null) throw new IllegalArgumentException("bench web knows --" + String.join("=, --", options.keySet()) + "=");
        }
        new Web(options).run();
    }

    private void run() throws Exception {
        try (Server server = Server.start(options.get("programs"))) {
            roles(server);
            House large = house(server, "large", Integer.parseInt(options.get("people")));
            House small = house(server, "small", 500);
            try (Application manyPeople = Application.start(server, "large"); Application fewPeople = Application.start(server, "small")) {
                measure(List.of(new Place(large, manyPeople), new Place(small, fewPeople)));
                System.out.printf("%nresident memory after the load: %d MB (large), %d MB (small)%n", manyPeople.residentMegabytes(), fewPeople.residentMegabytes());
            }
        }
    }

    private void measure(List<Place> places) throws Exception {
        int seconds = Integer.parseInt(options.get("seconds"));
        for (Place place : places) for (String page : place.house.pages().keySet()) Load.on(place, page, 16, Integer.parseInt(options.get("warm")));
        Map<String, List<Load>> loads = new HashMap<>();
        for (int round = 0; round < ROUNDS; round++)
            for (int connections : CONNECTIONS)
                for (String page : places.getFirst().house.pages().keySet())
                    for (Place place : places)
                        loads.computeIfAbsent(place.house.name + connections + page, key -> new ArrayList<>()).add(Load.on(place, page, connections, seconds));
        print(loads, places.getFirst().house.pages().keySet());
    }

    private static void print(Map<String, List<Load>> loads, Iterable<String> pages) {
        System.out.println("\n| connections | page | requests a second, large | of the bare page | p50 ms | p99 ms | (p99/p50) of the bare page's | time large / small |");
        System.out.println("| --- | --- | --- | --- | --- | --- | --- | --- |");
        for (int connections : CONNECTIONS) {
            List<Load> bare = loads.get("large" + connections + "bare");
            for (String page : pages) {
                List<Load> large = loads.get("large" + connections + page), small = loads.get("small" + connections + page);
                System.out.printf(Locale.ROOT, "| %d | %s | %s | %s | %s | %s | %s | %s |%n", connections, page,
                        spread(ROUNDS, i -> large.get(i).perSecond()), spread(ROUNDS, i -> large.get(i).perSecond() / bare.get(i).perSecond()),
                        spread(ROUNDS, i -> large.get(i).millis(50)), spread(ROUNDS, i -> large.get(i).millis(99)),
                        spread(ROUNDS, i -> large.get(i).tail() / bare.get(i).tail()), spread(ROUNDS, i -> small.get(i).perSecond() / large.get(i).perSecond()));
            }
        }
    }

    private static String spread(int rounds, ToDoubleFunction<Integer> value) {
        double[] values = new double[rounds];
        for (int i = 0; i < rounds; i++) values[i] = value.applyAsDouble(i);
        Arrays.sort(values);
        return String.format(Locale.ROOT, values[rounds / 2] >= 100 ? "%.0f (%.0f-%.0f)" : "%.2f (%.2f-%.2f)", values[rounds / 2], values[0], values[rounds - 1]);
    }

    private static void roles(Server server) throws SQLException {
        run(server, "postgres", "create role owner login", "create role app login");
    }

    private House house(Server server, String name, int people) throws Exception {
        run(server, "postgres", "create database " + name + " owner owner");
        for (String module : List.of("access", "privacy", "people", "post", "conversation", "coach", "language", "knowledge"))
            Flyway.configure().dataSource(server.url(name), "owner", "").schemas(module).locations("classpath:db/migration/" + module)
                    .placeholders(Map.of("app", "app", "owner", "owner")).load().migrate();
        String text = Files.readString(Path.of("bench/generate.sql")).replace("${today}", today).replace("${people}", people + "")
                .replace("${managers}", people * 6 / 100 + "").replace("${conversations}", people * 40L + "");
        run(server, name, text, "vacuum analyze");
        try (Connection connection = connect(server, name); Statement sql = connection.createStatement()) {
            return House.in(name, sql);
        }
    }

    private static void run(Server server, String database, String... texts) throws SQLException {
        try (Connection connection = connect(server, database); Statement sql = connection.createStatement()) {
            for (String text : texts) sql.execute(text);
        }
    }

    private static Connection connect(Server server, String database) throws SQLException {
        return DriverManager.getConnection(server.url(database), "postgres", "");
    }

    /** One organisation and the manager whose pages are opened: the one whose number of people is nearest to 25. */
    record House(String name, String manager, String employee, String conversation, String search) {
        private static final String MANAGES = "a-session-for-the-measurement";
        private static final String WORKS = "another-session-for-the-measurement";

        static House in(String name, Statement sql) throws SQLException {
            String manager = one(sql, "select manager_id::text from people.reporting_line where ends_on is null group by manager_id order by abs(count(*) - 25), manager_id limit 1");
            open(sql, MANAGES, manager);
            String conversation = one(sql, "select id::text from conversation.conversation where manager_id = '" + manager + "' and state in ('agreed', 'proposed') order by starts_at desc limit 1");
            String employee = one(sql, "select employee_id::text from conversation.conversation where id = '" + conversation + "'");
            open(sql, WORKS, employee);
            System.out.println(name + ": " + one(sql, "select count(*)::text from people.person") + " people, " + one(sql, "select count(*)::text from conversation.conversation") + " conversations, a manager with "
                    + one(sql, "select count(*)::text from people.reporting_line where ends_on is null and manager_id = '" + manager + "'") + " people");
            String search = one(sql, "select lower(given_name || '+' || left(family_name, 4)) from people.person where id = '" + employee + "'");
            return new House(name, manager, employee, conversation, search);
        }

        Map<String, String> pages() {
            Map<String, String> pages = new java.util.LinkedHashMap<>();
            pages.put("bare", "/bench/bare");
            pages.put("Vandaag", "/");
            pages.put("Vandaag of an employee", "/");
            pages.put("one pair's history", "/people/" + employee + "/conversations");
            pages.put("prepare", "/conversations/" + conversation + "/preparation");
            pages.put("technique search", "/techniques?q=zegt+bijna+niks");
            pages.put("people search", "/people?q=" + search);
            pages.put("people search, common words", "/people?q=sanne+van");
            return pages;
        }

        /** Who opens this page. */
        String token(String page) {
            return page.endsWith("of an employee") ? WORKS : MANAGES;
        }

        private static void open(Statement sql, String token, String person) throws SQLException {
            sql.execute("insert into access.session (token_hash, person_id, given_name, own_device, started_at, seen_at) values (sha256('" + token + "'), '" + person + "', 'Sam', true, now(), now())");
        }

        private static String one(Statement sql, String query) throws SQLException {
            try (ResultSet row = sql.executeQuery(query)) {
                if (!row.next()) throw new SQLException("nothing for: " + query);
                return row.getString(1);
            }
        }
    }

    /** An organisation and the server that shows it. */
    record Place(House house, Application application) {
        String path(String page) {
            return house.pages().get(page);
        }

        String token(String page) {
            return house.token(page);
        }

        int port() {
            return application.port();
        }
    }
}
