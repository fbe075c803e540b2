package nl.klankbord.launch.backup;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * What stands in the way of rows that were right before: walls that let nothing be copied in, triggers that would write things
 * twice, references that point at a table still to come. All of it stands again before the transaction ends, and what is
 * built anew is checked against every row.
 */
final class Gates {
    private static final String IN =
            " and connamespace in (select relnamespace from pg_class where relname = 'flyway_schema_history')";

    private static final String REFERENCES = """
            select format('alter table %s ', conrelid::regclass), format('%I', conname), pg_get_constraintdef(oid)
              from pg_constraint where contype = 'f' and conparentid = 0""" + IN + " order by 1, 2";

    private static final String TRIGGERS = """
            select distinct format('alter table %s ', tgrelid::regclass) from pg_trigger t join pg_class c on c.oid = t.tgrelid
             where not tgisinternal and tgenabled = 'O' and tgparentid = 0
               and c.relnamespace in (select relnamespace from pg_class where relname = 'flyway_schema_history')""";

    private static final String FORCED = """
            select format('alter table %s ', c.oid::regclass) from pg_class c
             where c.relforcerowsecurity
               and c.relnamespace in (select relnamespace from pg_class where relname = 'flyway_schema_history')""";

    private final Connection owner;
    private final List<String> shut = new ArrayList<>();

    Gates(Connection owner) {
        this.owner = owner;
    }

    void open() throws SQLException {
        List<String> references = new ArrayList<>();
        try (var statement = owner.createStatement();
                var rows = statement.executeQuery(REFERENCES)) {
            while (rows.next()) {
                references.add(rows.getString(1) + "drop constraint " + rows.getString(2));
                shut.add(rows.getString(1) + "add constraint " + rows.getString(2) + " " + rows.getString(3));
            }
        }
        for (String table : Catalog.names(owner, TRIGGERS)) {
            references.add(table + "disable trigger user");
            shut.add(table + "enable trigger user");
        }
        for (String table : Catalog.names(owner, FORCED)) {
            references.add(table + "no force row level security");
            shut.add(table + "force row level security");
        }
        run(references);
    }

    void shut() throws SQLException {
        run(shut);
    }

    private void run(List<String> commands) throws SQLException {
        for (String command : commands) {
            Plain.run(owner, command);
        }
    }
}
