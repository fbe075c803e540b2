package nl.klankbord.launch.backup;

import com.exceptionfactory.jagged.RecipientStanzaWriter;
import com.exceptionfactory.jagged.framework.stream.StandardEncryptingChannelFactory;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes a backup: age around gzip around tar, three formats that other programs read too. Whoever has the key opens it with
 * {@code age -d} and {@code tar xz}, and finds text, also when there is no Klankbord any more.
 */
final class ArchiveWriter implements AutoCloseable {
    static final String MANIFEST = "klankbord.json";
    static final String SUMS = "sums.json";

    /** A tar wants to know how long each piece is before it comes; a large table is many pieces. */
    private static final int PIECE = 4 << 20;

    private static final int BUFFER = 1 << 16;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final TarArchiveOutputStream tar;
    private final ByteArrayOutputStream waiting = new ByteArrayOutputStream(PIECE);
    private final Instant madeAt;
    private String table = "";
    private int piece;

    ArchiveWriter(OutputStream file, List<RecipientStanzaWriter> keys, Instant madeAt) throws IOException {
        this.madeAt = madeAt;
        OutputStream sealed = new BufferedOutputStream(sealing(file, keys), BUFFER);
        tar = new TarArchiveOutputStream(new GZIPOutputStream(sealed, BUFFER) {
            {
                // The rows must not wait for the last per cent.
                def.setLevel(Deflater.BEST_SPEED);
            }
        });
        tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
    }

    private static OutputStream sealing(OutputStream file, List<RecipientStanzaWriter> keys) throws IOException {
        try {
            return Channels.newOutputStream(
                    new StandardEncryptingChannelFactory().newEncryptingChannel(Channels.newChannel(file), keys));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    void document(String name, Object content) throws IOException {
        put(name, JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(content));
    }

    void begin(Table next) {
        table = next.path();
        piece = 0;
    }

    void row(byte[] row) throws IOException {
        if (waiting.size() > 0 && waiting.size() + row.length > PIECE) {
            end();
        }
        waiting.writeBytes(row);
    }

    /** No more rows of this table. */
    void end() throws IOException {
        if (waiting.size() > 0) {
            piece++;
            put("%s.%06d.copy".formatted(table, piece), waiting.toByteArray());
            waiting.reset();
        }
    }

    private void put(String name, byte[] content) throws IOException {
        var entry = new TarArchiveEntry(name);
        entry.setSize(content.length);
        entry.setModTime(madeAt.toEpochMilli());
        tar.putArchiveEntry(entry);
        tar.write(content);
        tar.closeArchiveEntry();
    }

    @Override
    public void close() throws IOException {
        tar.close();
    }
}
