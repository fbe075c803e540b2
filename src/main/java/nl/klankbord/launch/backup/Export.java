package nl.klankbord.launch.backup;

import com.exceptionfactory.jagged.RecipientStanzaWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import nl.klankbord.launch.CannotStart;
import nl.klankbord.launch.Login;
import org.postgresql.copy.CopyOut;

/** Writes a house to a file as it was at one moment, while everybody goes on working. */
public final class Export {

    /**
     * What was written.
     *
     * @param sha256 of the whole file, as {@code sha256sum} tells it
     */
    public record Written(long rows, long bytes, String sha256) {}

    private final Connection owner;
    private final Manifest manifest;
    private final Progress progress;

    private Export(Connection owner, Manifest manifest, Progress progress) {
        this.owner = owner;
        this.manifest = manifest;
        this.progress = progress;
    }

    /**
     * Writes the whole house into this file and does not keep it yet.
     *
     * @param keys the file with the halves that close
     * @param tell hears at every tenth how many per cent were written
     */
    public static Written write(Login login, Path keys, String product, FreshFile file, IntConsumer tell) {
        List<RecipientStanzaWriter> closing = Key.closing(keys);
        try (Connection owner = Plain.connect(login);
                var out = new Counting(file.out())) {
            owner.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            owner.setReadOnly(true);
            Catalog.checkLivedIn(owner);
            Catalog.checkWalls(owner);
            Manifest manifest = manifest(owner, product);
            new Export(owner, manifest, new Progress(manifest.rows(), tell)).writeTo(out, closing);
            return new Written(manifest.rows(), out.bytes, out.sha256());
        } catch (IOException e) {
            throw file.trouble(e);
        } catch (SQLException e) {
            throw new CannotStart("backup.database", String.valueOf(e.getMessage()));
        }
    }

    private static Manifest manifest(Connection owner, String product) throws SQLException {
        var counted = new ArrayList<Table>();
        for (Table table : Catalog.tables(owner)) {
            counted.add(table.with(
                    Long.parseLong(Catalog.names(owner, table.count()).getFirst())));
        }
        String postgres = owner.getMetaData().getDatabaseProductVersion();
        return new Manifest(
                Manifest.FORMAT, product, Catalog.moment(owner), postgres, Catalog.steps(owner), List.copyOf(counted));
    }

    private void writeTo(OutputStream out, List<RecipientStanzaWriter> closing) throws IOException, SQLException {
        try (var archive = new ArchiveWriter(out, closing, manifest.madeAt())) {
            archive.document(ArchiveWriter.MANIFEST, manifest);
            Map<String, Sum.Total> totals = new TreeMap<>();
            for (Table table : manifest.tables()) {
                archive.begin(table);
                totals.put(table.path(), rows(table, archive));
                archive.end();
            }
            archive.document(ArchiveWriter.SUMS, totals);
        }
    }

    private Sum.Total rows(Table table, ArchiveWriter archive) throws IOException, SQLException {
        var sum = new Sum();
        CopyOut copy = Plain.copying(owner).copyOut(table.out());
        for (byte[] row = copy.readFromCopy(); row != null; row = copy.readFromCopy()) {
            archive.row(row);
            sum.add(row, row.length);
            progress.add(1);
        }
        Sum.Total total = sum.total();
        if (total.rows() != table.rows()) {
            throw new IllegalStateException(
                    "%s: %d rows counted, %d read".formatted(table.path(), table.rows(), total.rows()));
        }
        return total;
    }

    /** Knows afterwards how much went by, and its checksum. */
    private static final class Counting extends DigestOutputStream {
        private long bytes;

        Counting(OutputStream out) {
            super(out, sha256Digest());
        }

        @Override
        public void write(byte[] some, int from, int length) throws IOException {
            super.write(some, from, length);
            bytes += length;
        }

        @Override
        public void write(int one) throws IOException {
            super.write(one);
            bytes++;
        }

        String sha256() {
            return HexFormat.of().formatHex(digest.digest());
        }

        private static MessageDigest sha256Digest() {
            try {
                return MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
