package nl.klankbord.people.sheet;

import static nl.klankbord.people.sheet.Reads.cells;
import static nl.klankbord.people.sheet.Reads.refusal;
import static nl.klankbord.people.sheet.Reads.table;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WorkbookTest {
    @Test
    void aWorkbookReadsLikeATextFile() {
        var table = table(Xlsx.honest(List.of(List.of("Naam", "Team", "Uren"), List.of("Marit", "Zorg", "32"))));
        assertThat(table.names()).containsExactly("Naam", "Team", "Uren");
        assertThat(cells(table)).containsExactly(List.of("Marit", "Zorg", "32"));
        assertThat(table.lines().getFirst().number()).isEqualTo(2);
    }

    @Test
    void aDateAndANumberComeOutAsPeopleWriteThem() {
        var bytes = Xlsx.honest(sheet -> {
            IntStream.range(0, 4).forEach(column -> sheet.value(0, column, "K" + column));
            sheet.value(1, 0, 10573);
            sheet.value(1, 1, 36.5);
            sheet.value(1, 2, LocalDate.of(2009, 8, 25));
            sheet.style(1, 2).format("dd-mm-yyyy").set();
            sheet.value(1, 3, true);
        });
        assertThat(cells(table(bytes))).containsExactly(List.of("10573", "36.5", "2009-08-25", "true"));
    }

    @Test
    void anEmptyCellAtTheEndDoesNotMakeARowShort() {
        var bytes = Xlsx.honest(List.of(List.of("Naam", "Team", "Uren"), List.of("Marit")));
        assertThat(table(bytes).lines()).containsExactly(new Line(2, List.of("Marit", "", ""), Line.Fit.WHOLE));
    }

    @Test
    void aCitizenNumberNeverLeavesAWorkbookEither() {
        var bytes = Xlsx.honest(List.of(List.of("Naam", "BSN"), List.of("Marit", "123456782")));
        assertThat(table(bytes).toString()).doesNotContain("123456782");
    }

    @Test
    void aFormulaThatWasNeverWorkedOutShowsItself() {
        var bytes = Xlsx.withSheet(row(1, text("A1", "Naam"), text("B1", "Team"))
                + row(2, "<c r=\"A2\"><f>HYPERLINK(\"http://x\")</f></c>", text("B2", "Zorg")));
        assertThat(cells(table(bytes))).containsExactly(List.of("=HYPERLINK(\"http://x\")", "Zorg"));
    }

    @Test
    void aHundredThousandRowsAreRead() {
        var bytes = Xlsx.honest(sheet -> {
            sheet.value(0, 0, "Naam");
            sheet.value(0, 1, "Team");
            for (int row = 1; row <= 100_000; row++) {
                sheet.value(row, 0, "Medewerker " + row);
                sheet.value(row, 1, "Team " + row % 40);
            }
        });
        assertThat(table(bytes).lines()).hasSize(100_000);
    }

    @Test
    void aTableInABrokenOrOtherFileIsRefusedKindly() {
        var whole = Xlsx.honest(List.of(List.of("Naam", "Team"), List.of("Marit", "Zorg")));
        assertThat(refusal(Arrays.copyOf(whole, whole.length / 2))).isEqualTo("brokenExcel");
        assertThat(refusal(Xlsx.byHand().bytes())).isEqualTo("brokenExcel");
        assertThat(refusal(Xlsx.byHand().sheet("").without("xl/workbook.xml").bytes()))
                .isEqualTo("brokenExcel");
        assertThat(refusal(Xlsx.withSheet("<row r=\"1\"><c r=\"A1\">"))).isEqualTo("brokenExcel");
        assertThat(refusal(Xlsx.withSheet(""))).isEqualTo("oneColumn");
    }

    static String row(int number, String... cells) {
        return "<row r=\"" + number + "\">" + String.join("", cells) + "</row>";
    }

    static String text(String place, String text) {
        return "<c r=\"" + place + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }
}
