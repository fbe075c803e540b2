package nl.klankbord.launch.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads what {@link ArchiveWriter} wrote, from the first byte to the last; anything that is not so is a broken file. */
final class ArchiveReader {

    /** Who hears what is in the file, in the order in which it stands there. */
    interface Listener {
        /** What the file says of itself; it comes first. */
        void manifest(Manifest manifest) throws IOException;

        /** The next rows of this table, whole rows only. */
        void rows(String table, InputStream rows) throws IOException;

        /** What the rows must add up to; it comes last. */
        void sums(Map<String, Sum.Total> totals) throws IOException;
    }

    private static final int LARGEST_DOCUMENT = 32 << 20;
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, Sum.Total>> TOTALS = new TypeReference<>() {};

    private final TarArchiveInputStream tar;
    private final Listener listener;
    private boolean begun;
    private boolean complete;

    private ArchiveReader(TarArchiveInputStream tar, Listener listener) {
        this.tar = tar;
        this.listener = listener;
    }

    static void read(InputStream opened, Listener listener) throws IOException {
        try (var plain = new GZIPInputStream(opened);
                var tar = new TarArchiveInputStream(plain)) {
            new ArchiveReader(tar, listener).entries();
            // The last chunk tells that nothing was cut off; without reading on to it, nobody would have asked.
            plain.transferTo(OutputStream.nullOutputStream());
            opened.transferTo(OutputStream.nullOutputStream());
        } catch (JacksonException e) {
            throw new IOException(e);
        }
    }

    private void entries() throws IOException {
        for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
            entry(entry.getName());
        }
        if (!complete) {
            throw new IOException("it ends before its end");
        }
    }

    private void entry(String name) throws IOException {
        if (complete || begun == name.equals(ArchiveWriter.MANIFEST)) {
            throw new IOException("not in this order");
        }
        if (name.equals(ArchiveWriter.MANIFEST)) {
            begun = true;
            listener.manifest(JSON.readValue(document(), Manifest.class));
        } else if (name.equals(ArchiveWriter.SUMS)) {
            complete = true;
            listener.sums(JSON.readValue(document(), TOTALS));
        } else {
            listener.rows(name.replaceFirst("\\.\\d+\\.copy$", ""), tar);
        }
    }

    private byte[] document() throws IOException {
        byte[] bytes = tar.readNBytes(LARGEST_DOCUMENT);
        if (tar.read() >= 0) {
            throw new IOException("too long");
        }
        return bytes;
    }
}
