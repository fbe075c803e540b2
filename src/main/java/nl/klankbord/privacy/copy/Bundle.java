package nl.klankbord.privacy.copy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files that travel together, and pages that are read away from here. */
public final class Bundle {

    private static final String LINK = "<link rel=\"stylesheet\" href=\"copy.css\">";

    private Bundle() {}

    static byte[] of(Map<String, byte[]> files) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, UTF_8)) {
            for (Map.Entry<String, byte[]> file : new TreeMap<>(files).entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return bytes.toByteArray();
    }

    /** A page that is opened from a folder has nobody to fetch its style from, so it carries it. */
    public static byte[] withStyle(String page) {
        if (!page.contains(LINK)) {
            throw new IllegalStateException("the copy has lost its style");
        }
        return page.replace(LINK, "<style>" + style() + "</style>").getBytes(UTF_8);
    }

    private static String style() {
        try (InputStream in = Objects.requireNonNull(Bundle.class.getResourceAsStream("copy.css"))) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
