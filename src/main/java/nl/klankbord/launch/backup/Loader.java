package nl.klankbord.launch.backup;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.klankbord.launch.CannotStart;
import org.jspecify.annotations.Nullable;
import org.postgresql.copy.CopyIn;

/** Brings the rows of a backup back, table by table, each in one statement however many pieces it comes in. */
final class Loader implements ArchiveReader.Listener {
    private final Connection owner;
    private final Map<String, Table> tables;
    private final Progress progress;
    private final byte[] buffer = new byte[1 << 16];

    private String current = "";
    private @Nullable CopyIn copy;

    Loader(Connection owner, List<Table> tables, Progress progress) {
        this.owner = owner;
        this.tables = tables.stream().collect(Collectors.toMap(Table::path, Function.identity()));
        this.progress = progress;
    }

    @Override
    public void manifest(Manifest manifest) {
        // The tables are those of the file that was verified.
    }

    @Override
    public void rows(String table, InputStream rows) throws IOException {
        try {
            CopyIn into = into(table);
            for (int length = rows.read(buffer); length >= 0; length = rows.read(buffer)) {
                into.writeToCopy(buffer, 0, length);
            }
        } catch (SQLException e) {
            throw refused(e);
        }
    }

    @Override
    public void sums(Map<String, Sum.Total> totals) {
        try {
            finish();
        } catch (SQLException e) {
            throw refused(e);
        }
    }

    private CopyIn into(String table) throws SQLException, IOException {
        CopyIn open = copy;
        if (open != null && current.equals(table)) {
            return open;
        }
        finish();
        Table next = tables.get(table);
        if (next == null) {
            throw new IOException("another file than the one that was verified");
        }
        CopyIn begun = Plain.copying(owner).copyIn(next.in());
        current = table;
        copy = begun;
        return begun;
    }

    private void finish() throws SQLException {
        if (copy != null) {
            progress.add(copy.endCopy());
            copy = null;
        }
    }

    /** The message of the database can quote a row, and a row is about a person. */
    private CannotStart refused(SQLException fault) {
        return new CannotStart("restore.refused", current, String.valueOf(fault.getSQLState()));
    }
}
