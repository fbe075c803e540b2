package nl.klankbord.launch.backup;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.IntConsumer;
import nl.klankbord.launch.CannotStart;
import nl.klankbord.launch.Login;
import org.postgresql.copy.CopyOut;

/** Puts a verified backup into tables that were just made: all of it in one transaction, compared before it counts. */
public final class Import {
    private final Connection owner;
    private final Verified backup;
    private final IntConsumer tell;

    private Import(Connection owner, Verified backup, IntConsumer tell) {
        this.owner = owner;
        this.backup = backup;
        this.tell = tell;
    }

    /** Loads every row and reads it back; when one is missing, or another than it was, nothing was loaded. */
    public static void load(Login login, BackupFile file, Verified backup, IntConsumer tell) {
        try (Connection owner = Plain.connect(login)) {
            new Import(owner, backup, tell).load(file);
            owner.commit();
        } catch (SQLException e) {
            throw new CannotStart("backup.database", String.valueOf(e.getSQLState()));
        }
    }

    private void load(BackupFile file) throws SQLException {
        List<Table> tables = backup.manifest().tables();
        checkNoneForgotten(tables);
        var gates = new Gates(owner);
        gates.open();
        if (!tables.isEmpty()) {
            Plain.run(
                    owner,
                    "truncate "
                            + String.join(
                                    ", ", tables.stream().map(Table::quoted).toList()));
        }
        file.read(new Loader(owner, tables, new Progress(backup.manifest().rows(), tell)));
        gates.shut();
        Catalog.checkWalls(owner);
        for (Table table : tables) {
            compare(table);
        }
    }

    private void checkNoneForgotten(List<Table> tables) throws SQLException {
        List<String> carried = tables.stream().map(Table::path).toList();
        for (Table table : Catalog.tables(owner)) {
            if (!carried.contains(table.path())) {
                throw new CannotStart("restore.refused", table.path(), "-");
            }
        }
    }

    private void compare(Table table) throws SQLException {
        var sum = new Sum();
        CopyOut copy = Plain.copying(owner).copyOut(table.out());
        for (byte[] row = copy.readFromCopy(); row != null; row = copy.readFromCopy()) {
            sum.add(row, row.length);
        }
        if (!sum.total().equals(backup.totals().get(table.path()))) {
            throw new CannotStart("restore.differs", table.path());
        }
    }
}
