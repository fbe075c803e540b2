package nl.klankbord.people.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Collections;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.archivers.zip.ZipMethod;
import org.jspecify.annotations.Nullable;

/**
 * Looks a packed workbook over before the library opens it. A few kilobytes can unpack to gigabytes, name a cell in column
 * two billion or a text that is not there; the library would follow until the memory of everybody's server is full.
 */
final class Inspection {
    private static final Set<Integer> PLAIN_PACKING = Set.of(ZipMethod.STORED.getCode(), ZipMethod.DEFLATED.getCode());

    private final Toll toll = new Toll();
    private final Parts parts = new Parts();

    private Inspection() {}

    /** Why this workbook is not opened, or null when it is safe to. */
    static @Nullable Refused of(byte[] bytes) {
        return Archive.entries(bytes) > Limits.ENTRIES ? Refused.because("inflated") : new Inspection().lookOver(bytes);
    }

    private @Nullable Refused lookOver(byte[] bytes) {
        try (var zip = Archive.open(bytes)) {
            return Archive.isWorkbook(zip) ? lookOver(zip) : Refused.because("otherZip");
        } catch (IOException | XMLStreamException | RuntimeException broken) {
            return Refused.because(toll.exceeded() ? "inflated" : "brokenExcel");
        }
    }

    private @Nullable Refused lookOver(ZipFile zip) throws IOException, XMLStreamException {
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            lookOver(zip, entry);
        }
        return parts.outOfReach() ? Refused.because("brokenExcel") : null;
    }

    private void lookOver(ZipFile zip, ZipArchiveEntry entry) throws IOException, XMLStreamException {
        if (!PLAIN_PACKING.contains(entry.getMethod())) {
            throw new IOException("unusual packing");
        }
        try (var content = toll.on(zip.getInputStream(entry))) {
            if (content.looksLikeXml()) {
                parts.lookOver(content);
            } else {
                content.transferTo(OutputStream.nullOutputStream());
            }
        }
    }
}
