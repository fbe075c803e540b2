package nl.klankbord.people.sheet;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** A table made small enough to keep for a day. What was kept out of it is not in here either. */
public final class Packed {
    private Packed() {}

    public static byte[] pack(Table table) {
        var bytes = new ByteArrayOutputStream();
        try (var out = CsvWriter.builder()
                .build(new OutputStreamWriter(new GZIPOutputStream(bytes), StandardCharsets.UTF_8))) {
            out.writeRecord(table.names());
            out.writeRecord(table.headings().stream()
                    .map(Heading::keptOut)
                    .map(String::valueOf)
                    .toList());
            for (Line line : table.lines()) {
                out.writeRecord(record(line));
            }
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return bytes.toByteArray();
    }

    public static Table unpack(byte[] packed) {
        try (var in = CsvReader.builder()
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(new InputStreamReader(
                        new GZIPInputStream(new ByteArrayInputStream(packed)), StandardCharsets.UTF_8))) {
            CloseableIterator<CsvRecord> records = in.iterator();
            List<Heading> headings = headings(records.next(), records.next());
            var lines = new ArrayList<Line>();
            records.forEachRemaining(record -> lines.add(line(record)));
            return new Table(headings, List.copyOf(lines));
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    private static List<String> record(Line line) {
        Stream<String> start =
                Stream.of(String.valueOf(line.number()), line.fit().name());
        return Stream.concat(start, line.cells().stream()).toList();
    }

    private static Line line(CsvRecord record) {
        List<String> cells = List.copyOf(record.getFields().subList(2, record.getFieldCount()));
        return new Line(Integer.parseInt(record.getField(0)), cells, Line.Fit.valueOf(record.getField(1)));
    }

    private static List<Heading> headings(CsvRecord names, CsvRecord keptOut) {
        var headings = new ArrayList<Heading>();
        for (int i = 0; i < names.getFieldCount(); i++) {
            headings.add(new Heading(names.getField(i), Boolean.parseBoolean(keptOut.getField(i))));
        }
        return List.copyOf(headings);
    }
}
