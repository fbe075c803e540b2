package nl.klankbord.launch.backup;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.klankbord.launch.CannotStart;

/** What PostgreSQL itself says of the tables of a house. A table that is new tomorrow is in tomorrow's backup by itself. */
final class Catalog {

    /**
     * What a backup leaves behind. A restored house asks everybody to sign in again, a card that was used since must not open
     * the door once more, and what is counted or waited for by the minute belongs to the day on which it was counted.
     */
    private static final Set<String> LEFT_OUT =
            Set.of("session", "entry_code", "failed_attempt", "setup_code", "backup");

    private static final String TABLES = """
            select n.nspname, c.relname, array_agg(a.attname::text order by a.attnum)
              from pg_class c
              join pg_namespace n on n.oid = c.relnamespace
              join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
             where c.relkind in ('r', 'p') and not c.relispartition and c.relname <> 'flyway_schema_history'
               and exists (select from pg_class h where h.relnamespace = n.oid and h.relname = 'flyway_schema_history')
             group by 1, 2 order by 1, 2""";

    /** A forced wall holds the owner too. Without the gate that lets the owner through, rows would be missing in silence. */
    private static final String WALLED_IN = """
            with me as (select array[0::oid, oid] as names from pg_roles where rolname = current_user)
            select n.nspname || '.' || c.relname
              from pg_class c join pg_namespace n on n.oid = c.relnamespace cross join me
             where c.relkind in ('r', 'p') and c.relrowsecurity and c.relforcerowsecurity
               and exists (select from pg_class h where h.relnamespace = n.oid and h.relname = 'flyway_schema_history')
               and (not exists (select from pg_policy p where p.polrelid = c.oid and p.polpermissive and p.polcmd = '*'
                                 and p.polroles && me.names and pg_get_expr(p.polqual, p.polrelid) = 'true')
                    or exists (select from pg_policy p where p.polrelid = c.oid and not p.polpermissive
                                and p.polroles && me.names))
             order by 1""";

    private Catalog() {}

    /** Every table that a backup carries, with no rows counted yet. */
    static List<Table> tables(Connection owner) throws SQLException {
        var found = new ArrayList<Table>();
        try (var statement = owner.createStatement();
                var rows = statement.executeQuery(TABLES)) {
            while (rows.next()) {
                var table = new Table(rows.getString(1), rows.getString(2), texts(rows, 3), 0);
                if (!table.schema().equals("access") || !LEFT_OUT.contains(table.name())) {
                    found.add(table);
                }
            }
        }
        return found;
    }

    /** A backup that misses rows in silence would be worse than none. */
    static void checkWalls(Connection owner) throws SQLException {
        List<String> walledIn = names(owner, WALLED_IN);
        if (!walledIn.isEmpty()) {
            throw new CannotStart("backup.walled-in", String.join(", ", walledIn));
        }
    }

    /** A house that is still being made is not worth keeping, and would be found half-made. */
    static void checkLivedIn(Connection owner) throws SQLException {
        boolean made =
                !names(owner, "select to_regclass('access.organisation')").contains(null);
        if (!made
                || names(owner, "select 1 from access.organisation where not example or whole_at is not null")
                        .isEmpty()) {
            throw new CannotStart("backup.nobody");
        }
    }

    /** The migrations that each schema has taken. */
    static Map<String, List<Manifest.Step>> steps(Connection owner) throws SQLException {
        var found = new TreeMap<String, List<Manifest.Step>>();
        for (String schema : schemas(owner)) {
            found.put(schema, steps(owner, schema));
        }
        return found;
    }

    /** The schemas that Klankbord made. */
    static List<String> schemas(Connection owner) throws SQLException {
        return names(
                owner,
                "select schemaname from pg_tables where tablename = 'flyway_schema_history' order by schemaname");
    }

    static Instant moment(Connection owner) throws SQLException {
        try (var statement = owner.createStatement();
                var row = statement.executeQuery("select now()")) {
            row.next();
            return row.getObject(1, OffsetDateTime.class).toInstant();
        }
    }

    static List<String> names(Connection owner, String question) throws SQLException {
        var found = new ArrayList<String>();
        try (var statement = owner.createStatement();
                var rows = statement.executeQuery(question)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    private static List<Manifest.Step> steps(Connection owner, String schema) throws SQLException {
        var found = new ArrayList<Manifest.Step>();
        try (var statement = owner.createStatement();
                var rows = statement.executeQuery("""
                        select version, checksum from %s.flyway_schema_history
                         where success and version is not null order by installed_rank""".formatted(Table.quoted(schema)))) {
            while (rows.next()) {
                found.add(new Manifest.Step(rows.getString(1), rows.getInt(2)));
            }
        }
        return found;
    }

    private static List<String> texts(ResultSet row, int column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }
}
