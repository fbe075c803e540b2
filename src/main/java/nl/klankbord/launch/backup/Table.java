package nl.klankbord.launch.backup;

import java.sql.SQLException;
import java.util.List;
import org.postgresql.core.Utils;

/** One table as a backup carries it: its columns by name, because their order may differ, and how many rows it had. */
record Table(String schema, String name, List<String> columns, long rows) {

    String path() {
        return schema + "." + name;
    }

    /** The name as SQL reads it. */
    String quoted() {
        return quoted(schema) + "." + quoted(name);
    }

    Table with(long counted) {
        return new Table(schema, name, columns, counted);
    }

    String count() {
        return "select count(*) from " + quoted();
    }

    /** A question instead of the table itself, because PostgreSQL 15 copies no partitioned table out. */
    String out() {
        return "copy (select %s from %s) to stdout".formatted(list(), quoted());
    }

    String in() {
        return "copy %s (%s) from stdin".formatted(quoted(), list());
    }

    static String quoted(String name) {
        try {
            return Utils.escapeIdentifier(new StringBuilder(), name).toString();
        } catch (SQLException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private String list() {
        return String.join(", ", columns.stream().map(Table::quoted).toList());
    }
}
