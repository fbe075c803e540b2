package nl.klankbord.launch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.klankbord.TestDatabase;
import nl.klankbord.launch.backup.BackupRows;

/** What a house holds, seen past every wall, to lay beside what another one holds; and the verbs that move it. */
public final class Moved {
    private final ByteArrayOutputStream console = new ByteArrayOutputStream();
    private final Path data;

    Moved(Path data) {
        this.data = data;
    }

    /** Types a verb at the console of a Klankbord with this database of its own. */
    int type(TestDatabase database, String... words) {
        console.reset();
        var environment = Map.of(
                "KLANKBORD_DATA", data.toString(),
                "KLANKBORD_DB_URL", database.owner().url(),
                "KLANKBORD_DB_OWNER", database.owner().user(),
                "KLANKBORD_DB_OWNER_PASSWORD", database.owner().password(),
                "KLANKBORD_DB_APP", database.app().user(),
                "KLANKBORD_DB_APP_PASSWORD", database.app().password());
        var shutdown = new Shutdown();
        try {
            return new Launcher(environment, new PrintStream(console, true, StandardCharsets.UTF_8), () -> shutdown)
                    .run((opened, settings) -> () -> {}, List.of(words));
        } finally {
            shutdown.run();
        }
    }

    String said() {
        return console.toString(StandardCharsets.UTF_8);
    }

    /** How many rows of these tables a backup says it holds. */
    List<String> counted(Path file, Path key, String... tables) {
        return BackupRows.of(file, key, tables);
    }

    /** Makes the tables, and an organisation with so many conversations in them. */
    public static void generate(Database house, Login superuser, int conversations) throws IOException, SQLException {
        Migrations.migrate(house);
        String made = Files.readString(Path.of("bench/generate.sql"))
                .replace("${today}", "2026-03-02")
                .replace("${people}", "40")
                .replace("${managers}", "4")
                .replace("${conversations}", Integer.toString(conversations));
        Sql.run(superuser, made);
    }

    /** A house with a few hundred rows, among them words that a careless copy would break. */
    static TestDatabase filled() throws IOException, SQLException {
        TestDatabase house = TestDatabase.fresh();
        generate(house, house.superuser(), 80);
        Sql.run(house.owner(), """
                insert into people.team (id, name, folded_name, made_at) values
                    (gen_random_uuid(), E'tab\\t, newline\\n, \\\\N and \\\\. and ’é€😀', '', '-infinity'),
                    (gen_random_uuid(), '', repeat('long ', 2000), '0044-03-15 BC');
                insert into access.known_device values ('\\x00ff0a5c', now()), ('\\x', now());
                insert into access.audit select '2020-01-01'::date + n, gen_random_uuid(), gen_random_uuid(), 'read', gen_random_uuid(), now()
                  from generate_series(1, 900) n;
                insert into access.session (token_hash, person_id, own_device, started_at, seen_at) select '\\x01', person_id, true, now(), now() from access.account limit 1;
                insert into post.seal (key) values ('\\xdeadbeef');
                insert into post.task (task_name, task_instance, task_data, picked, version) values ('mail', 'x', '\\x0001', false, 1)""");
        return house;
    }

    /** For every table its rows as text, however they got there. */
    public static Map<String, String> rows(Login superuser) throws SQLException {
        var found = new TreeMap<String, String>();
        for (String table : tables(superuser)) {
            found.put(
                    table,
                    Sql.text(
                            superuser,
                            "select count(*) || ' ' || coalesce(md5(string_agg(t::text, chr(10) order by t::text collate \"C\")), '') from %s t"
                                    .formatted(table)));
        }
        return found;
    }

    /** The references, triggers, walls and indexes, as PostgreSQL tells them. */
    static List<String> walls(Login superuser) throws SQLException {
        return lines(superuser, """
                select conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) || convalidated from pg_constraint
                 where connamespace::regnamespace::text in ('access', 'privacy', 'people', 'post', 'conversation', 'coach', 'language', 'knowledge')
                union all select tgrelid::regclass || ' ' || tgname || ' ' || tgenabled::text from pg_trigger where not tgisinternal
                union all select oid::regclass || ' ' || relrowsecurity || relforcerowsecurity from pg_class
                 where relnamespace::regnamespace::text in ('access', 'privacy', 'people', 'post', 'conversation', 'coach', 'language', 'knowledge')
                union all select polrelid::regclass || ' ' || polname || coalesce(pg_get_expr(polqual, polrelid), '') from pg_policy
                order by 1""");
    }

    private static List<String> tables(Login superuser) throws SQLException {
        return lines(superuser, """
                select format('%I.%I', schemaname, tablename) from pg_tables
                 where schemaname in (select schemaname from pg_tables where tablename = 'flyway_schema_history')
                   and tablename <> 'flyway_schema_history' order by 1""");
    }

    static List<String> lines(Login login, String question) throws SQLException {
        var found = new ArrayList<String>();
        try (var connection = login.connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(question)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}
