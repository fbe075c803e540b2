package nl.klankbord.guard;

import java.sql.SQLException;
import nl.klankbord.launch.Database;
import nl.klankbord.launch.Login;

/**
 * What a database says about its own tables, policies and functions.
 *
 * @param reader somebody who may read all of the catalogue
 */
public record Catalogue(Login reader, String owner, String app) {

    /** The rooms are every schema of ours: a new module is looked at from its first table on. */
    private static final String ROOMS = """
            with room as (
              select oid, nspname from pg_namespace where nspname !~ '^pg_' and nspname not in ('information_schema', 'public')),
            relation as (
              select c.*, format('%s.%s', r.nspname, c.relname) as place, obj_description(c.oid, 'pg_class') as said,
                     c.relrowsecurity and c.relforcerowsecurity as walled
                from pg_class c join room r on r.oid = c.relnamespace where c.relname <> 'flyway_schema_history'),
            tables as (select * from relation where relkind in ('r', 'p')),
            about_people as (select * from tables where said like 'person=yes%'),
            columns as (
              select t.place || '.' || a.attname as place, t.said, a.*, t.relispartition, col_description(t.oid, a.attnum) as words,
                     format_type(a.atttypid, a.atttypmod) as type, y.typtype
                from tables t join pg_attribute a on a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped
                join pg_type y on y.oid = a.atttypid),
            functions as (
              select p.*, format('%s.%s', r.nspname, p.proname) as place from pg_proc p join room r on r.oid = p.pronamespace)
            """;

    public static Catalogue of(Database database, Login reader) {
        return new Catalogue(reader, database.owner().user(), database.app().user());
    }

    /** Looks at every row of {@code select place, well, what from ...}. */
    public void look(Seen seen, String question) {
        String sql = ROOMS + question.replace("$owner", "'" + owner + "'").replace("$app", "'" + app + "'");
        try (var connection = reader.connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                seen.look(rows.getBoolean(2), rows.getString(1) + ": " + rows.getString(3));
            }
        } catch (SQLException fault) {
            throw new IllegalStateException(sql, fault);
        }
    }
}
