package nl.klankbord.people.sheet;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes rows as CSV that a Dutch spreadsheet opens by itself. A cell that would be worked out there, on the computer of
 * whoever opens it, is written as plain text.
 */
public final class SafeSheet {
    private static final String WORKED_OUT = "=+-@\t\r";

    private SafeSheet() {}

    public static byte[] write(Stream<List<String>> rows) {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
        try (var out =
                CsvWriter.builder().fieldSeparator(';').build(new OutputStreamWriter(bytes, StandardCharsets.UTF_8))) {
            rows.forEach(
                    row -> out.writeRecord(row.stream().map(SafeSheet::plain).toList()));
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return bytes.toByteArray();
    }

    static String plain(String cell) {
        return !cell.isEmpty() && WORKED_OUT.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
