package nl.klankbord.people.sheet;

import static nl.klankbord.people.sheet.Reads.cells;
import static nl.klankbord.people.sheet.Reads.refusal;
import static nl.klankbord.people.sheet.Reads.table;
import static nl.klankbord.people.sheet.WorkbookTest.row;
import static nl.klankbord.people.sheet.WorkbookTest.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class InspectionTest {
    private static final String HEADINGS = row(1, text("A1", "Naam"), text("B1", "Team"));
    private static final String MARIT = row(2, text("A2", "Marit"), text("B2", "Zorg"));

    @Test
    void theSameWorkbookWithoutHarmIsRead() {
        assertThat(cells(table(Xlsx.withSheet(HEADINGS + MARIT)))).containsExactly(List.of("Marit", "Zorg"));
    }

    @Test
    void aFewKilobytesThatUnpackToGigabytesAreNotUnpacked() {
        var bytes = Xlsx.byHand()
                .part("xl/worksheets/sheet1.xml", out -> {
                    out.write("<worksheet><sheetData>".getBytes(StandardCharsets.UTF_8));
                    repeat(out, "<row/>", 50_000_000);
                })
                .bytes();
        assertThat(bytes.length).isLessThan(5_000_000);
        assertThat(refusal(bytes)).isEqualTo("inflated");
    }

    @Test
    void anInflatedPictureBesideTheSheetIsNotUnpackedEither() {
        var bytes = Xlsx.byHand()
                .sheet(HEADINGS + MARIT)
                .part("xl/media/image1.png", out -> repeat(out, "\0\0\0\0\0\0\0\0\0\0", 30_000_000))
                .bytes();
        assertThat(refusal(bytes)).isEqualTo("inflated");
    }

    @Test
    void oneCellOfManyMegabytesIsRefused() {
        assertThat(refusal(Xlsx.withSheet(HEADINGS + row(2, text("A2", "x".repeat(2_000_000))))))
                .isEqualTo("inflated");
    }

    @Test
    void aCellInColumnTwoBillionIsRefused() {
        assertThat(refusal(Xlsx.withSheet(HEADINGS + row(2, text("ZZZZZZ2", "x")))))
                .isEqualTo("brokenExcel");
    }

    @Test
    void aTextThatTheWorkbookDoesNotHoldIsRefused() {
        var cell = "<c r=\"A2\" t=\"s\"><v>1999999999</v></c>";
        assertThat(refusal(Xlsx.withSheet(HEADINGS + row(2, cell)))).isEqualTo("brokenExcel");
        assertThat(refusal(Xlsx.withSheet(HEADINGS + row(2, cell.replace("1999999999", "3")))))
                .isEqualTo("brokenExcel");
    }

    @Test
    void aDocumentTypeThatMultipliesItselfIsRefused() {
        var laughs = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">]><worksheet><sheetData>"
                + HEADINGS + row(2, text("A2", "&b;")) + "</sheetData></worksheet>";
        assertThat(refusal(
                        Xlsx.byHand().part("xl/worksheets/sheet1.xml", laughs).bytes()))
                .isEqualTo("brokenExcel");
    }

    @Test
    void aNumberThatWouldWriteABillionZerosStaysShort() {
        var cells = row(2, "<c r=\"A2\"><v>1E999999999</v></c>", text("B2", "Zorg"));
        assertThat(table(Xlsx.withSheet(HEADINGS + cells)).lines().getFirst().cell(0))
                .hasSizeLessThan(20);
    }

    @Test
    void formulasThatWouldKeepTheServerBusyAreRefused() {
        var shared = "<c r=\"A2\"><f t=\"shared\" ref=\"A2:A90000\" si=\"0\">" + "A1+".repeat(30_000) + "A1</f></c>";
        var many = new StringBuilder(HEADINGS).append(row(2, shared));
        for (int r = 3; r < 9_000; r++) many.append(row(r, "<c r=\"A" + r + "\"><f t=\"shared\" si=\"0\"/></c>"));
        assertThat(refusal(Xlsx.withSheet(many.toString()))).isEqualTo("brokenExcel");
    }

    @Test
    void tensOfThousandsOfPartsAreRefusedBeforeTheyAreListed() {
        var book = Xlsx.byHand().sheet(HEADINGS + MARIT);
        for (int i = 0; i < 6_000; i++) book.part("xl/x" + i, "x");
        assertThat(refusal(book.bytes())).isEqualTo("inflated");
    }

    @Test
    void moreRowsThanTheLimitAreRefused() {
        var bytes = Xlsx.byHand()
                .part("xl/worksheets/sheet1.xml", out -> {
                    out.write(("<worksheet><sheetData>" + HEADINGS).getBytes(StandardCharsets.UTF_8));
                    repeat(out, "<row><c t=\"inlineStr\"><is><t>x</t></is></c></row>", 200_001);
                    out.write("</sheetData></worksheet>".getBytes(StandardCharsets.UTF_8));
                })
                .bytes();
        assertThat(refusal(bytes)).isEqualTo("tooManyLines");
    }

    @Test
    void whatIsNoTableIsCalledByItsName() {
        assertThat(refusal(bytes(0x89, 'P', 'N', 'G', 0x0D, 0x0A))).isEqualTo("picture");
        assertThat(refusal(bytes(0xFF, 0xD8, 0xFF, 0xE0))).isEqualTo("picture");
        assertThat(refusal("%PDF-1.7 x".getBytes(StandardCharsets.US_ASCII))).isEqualTo("pdf");
        assertThat(refusal(bytes(0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1))).isEqualTo("oldExcel");
        assertThat(refusal(locked())).isEqualTo("locked");
        assertThat(refusal(Xlsx.byHand().part("word/document.xml", "<w/>").bytes()))
                .isNotEqualTo("otherZip");
        assertThat(refusal(document())).isEqualTo("otherZip");
    }

    @Property(tries = 300)
    void aWorkbookWithOneBentByteIsReadOrRefused(@ForAll @IntRange(max = 1_000_000) int place, @ForAll byte bent) {
        var bytes = Xlsx.honest(List.of(List.of("Naam", "Team"), List.of("Marit", "Zorg"), List.of("Daan", "Groen")));
        bytes[place % bytes.length] = bent;
        assertThat(Reads.read(bytes)).isNotNull();
    }

    private static byte[] document() {
        return Xlsx.byHand()
                .without("xl/workbook.xml")
                .without("xl/_rels/workbook.xml.rels")
                .without("xl/sharedStrings.xml")
                .without("xl/styles.xml")
                .part("word/document.xml", "<w/>")
                .bytes();
    }

    private static byte[] locked() {
        var name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        var bytes = new byte[2048];
        System.arraycopy(bytes(0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1), 0, bytes, 0, 6);
        System.arraycopy(name, 0, bytes, 1152, name.length);
        return bytes;
    }

    private static byte[] bytes(int... values) {
        var bytes = new byte[values.length + 16];
        for (int i = 0; i < values.length; i++) bytes[i] = (byte) values[i];
        return bytes;
    }

    private static void repeat(OutputStream out, String text, int times) throws IOException {
        var block = text.repeat(1_000).getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < times / 1_000; i++) out.write(block);
        out.write(text.repeat(times % 1_000).getBytes(StandardCharsets.UTF_8));
    }
}
