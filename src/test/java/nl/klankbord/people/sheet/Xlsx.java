package nl.klankbord.people.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Workbooks for the tests: honest ones written by a library, and ones put together part by part to do harm. */
public final class Xlsx {
    private static final String TYPES = """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
            <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>\
            <Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/>\
            <Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>""";
    private static final String BOOK = """
            <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" \
            xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">\
            <sheets><sheet name="Blad1" sheetId="1" r:id="rId1"/></sheets></workbook>""";
    private static final String RELATIONS = """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
            <Relationship Id="rId1" Type="x" Target="worksheets/sheet1.xml"/></Relationships>""";

    private final Map<String, Part> parts = new LinkedHashMap<>();

    private Xlsx() {
        part("[Content_Types].xml", TYPES).part("xl/workbook.xml", BOOK).part("xl/_rels/workbook.xml.rels", RELATIONS);
        part("xl/sharedStrings.xml", "<sst/>").part("xl/styles.xml", "<styleSheet/>");
    }

    /** Writes one part of a workbook. */
    @FunctionalInterface
    interface Part {
        void writeTo(OutputStream out) throws IOException;
    }

    /** Fills the one sheet of an honest workbook. */
    @FunctionalInterface
    public interface Filling {
        void fill(Worksheet sheet);
    }

    public static byte[] honest(Filling filling) {
        try (var out = new ByteArrayOutputStream();
                var book = new Workbook(out, "Klankbord", "1.0")) {
            filling.fill(book.newWorksheet("Medewerkers"));
            book.finish();
            return out.toByteArray();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    public static byte[] honest(List<List<String>> rows) {
        return honest(sheet -> {
            for (int r = 0; r < rows.size(); r++)
                for (int c = 0; c < rows.get(r).size(); c++)
                    sheet.value(r, c, rows.get(r).get(c));
        });
    }

    static Xlsx byHand() {
        return new Xlsx();
    }

    static byte[] withSheet(String rows) {
        return byHand().sheet(rows).bytes();
    }

    Xlsx sheet(String rows) {
        return part("xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
    }

    Xlsx part(String name, String text) {
        return part(name, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    Xlsx part(String name, Part part) {
        parts.put(name, part);
        return this;
    }

    Xlsx without(String name) {
        parts.remove(name);
        return this;
    }

    byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                part.getValue().writeTo(zip);
            }
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return bytes.toByteArray();
    }
}
