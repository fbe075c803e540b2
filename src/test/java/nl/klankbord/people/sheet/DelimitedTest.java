package nl.klankbord.people.sheet;

import static nl.klankbord.people.sheet.Reads.cells;
import static nl.klankbord.people.sheet.Reads.read;
import static nl.klankbord.people.sheet.Reads.refusal;
import static nl.klankbord.people.sheet.Reads.table;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DelimitedTest {
    private static final String MARIT = "Naam;Team\r\nMarit;Zorg\r\nZoë;Groen\r\n";

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t", "|"})
    void anyCommonSignMayStandBetweenTheCells(String sign) {
        var table = table(MARIT.replace(";", sign));
        assertThat(table.names()).containsExactly("Naam", "Team");
        assertThat(cells(table)).containsExactly(List.of("Marit", "Zorg"), List.of("Zoë", "Groen"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252"})
    void zoeKeepsHerDotsInAnyEncoding(String charset) {
        assertThat(cells(table(MARIT.getBytes(Charset.forName(charset))))).contains(List.of("Zoë", "Groen"));
    }

    @Test
    void zoeKeepsHerDotsBehindAByteOrderMark() {
        assertThat(cells(table(marked(StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF))))
                .contains(List.of("Zoë", "Groen"));
        assertThat(cells(table(marked(StandardCharsets.UTF_16LE, 0xFF, 0xFE)))).contains(List.of("Zoë", "Groen"));
        assertThat(cells(table(marked(StandardCharsets.UTF_16BE, 0xFE, 0xFF)))).contains(List.of("Zoë", "Groen"));
        assertThat(table(marked(StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF)).names())
                .containsExactly("Naam", "Team");
    }

    @Test
    void aCommaInsideQuotesBelongsToTheName() {
        var table = table("Naam,Team\n\"Visser, Marit\",Zorg\n\"zegt \"\"hoi\"\"\",Groen\n");
        assertThat(cells(table)).containsExactly(List.of("Visser, Marit", "Zorg"), List.of("zegt \"hoi\"", "Groen"));
    }

    @Test
    void everyLineKeepsTheNumberThatATextEditorShows() {
        var table = table("Naam;Team\n\nMarit;\"Zorg\nen welzijn\"\n;;\nDaan;Groen");
        assertThat(table.lines()).extracting(Line::number).containsExactly(2, 3, 5, 6);
        assertThat(table.lines()).extracting(Line::empty).containsExactly(true, false, true, false);
    }

    @Test
    void aShortAndALongRowAreToldApart() {
        var table = table("Naam;Team;Uren\nMarit;Zorg\nDaan;Groen;32\nBart;Hout;36;rest\nIlse;P&O;24;;\n");
        assertThat(table.lines())
                .extracting(Line::fit)
                .containsExactly(Line.Fit.SHORT, Line.Fit.WHOLE, Line.Fit.LONG, Line.Fit.WHOLE);
    }

    @Test
    void aTitleAboveTheHeadingsIsPassedOver() {
        var table = table("sep=;\nMedewerkers op 22-11-2026\n\nNaam;Team\nMarit;Zorg\n");
        assertThat(table.names()).containsExactly("Naam", "Team");
        assertThat(table.lines()).extracting(Line::number).containsExactly(5);
    }

    @Test
    void headingsWithTheSameNameCanBeToldApart() {
        assertThat(table("Naam;Naam;;Team;\na;b;c;d;\n").names()).containsExactly("Naam", "Naam (2)", "?", "Team");
    }

    @Test
    void aCitizenNumberNeverLeavesTheReader() {
        var table = table("Naam;BSN;Team\nMarit;123456782;Zorg\n;123456782;\n");
        assertThat(table.toString()).doesNotContain("123456782");
        assertThat(table.headings().get(1)).isEqualTo(new Heading("BSN", true));
        assertThat(table.lines()).extracting(Line::empty).containsExactly(false, false);
    }

    @Test
    void aForgottenQuotationMarkIsNamedBeforeItSwallowsPeople() {
        assertThat(read("Naam;Team\nMarit;\"Zorg\nDaan;Groen\nBart;Hout\n".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new Refused("roster.file.openQuote", List.of("2")));
        assertThat(read("Naam;Team\nMarit;\"Zorg\nDaan;Groen\"\nBart;\"Hout\" x\n".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new Refused("roster.file.openQuote", List.of("4")));
        assertThat(read("Naam;Team\nMarit;Zorg\n\"Daan;Groen\nBart\";Hout;x\n".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new Refused("roster.file.openQuote", List.of("3")));
    }

    @Test
    void whatIsNoListOfPeopleIsRefused() {
        assertThat(refusal("")).isEqualTo("empty");
        assertThat(refusal(" \r\n\r\n")).isEqualTo("empty");
        assertThat(refusal("Naam\nMarit\nDaan\n")).isEqualTo("oneColumn");
        assertThat(refusal("Naam;Team\n")).isEqualTo("onlyHeadings");
        assertThat(refusal("Naam;Team\n;\n\n")).isEqualTo("onlyHeadings");
        assertThat(refusal("Marit;marit@delinde.example\nDaan;daan@delinde.example\n"))
                .isEqualTo("noHeadings");
        assertThat(refusal("Naam;Team\nMa\0rit;Zorg\n")).isEqualTo("noText");
        assertThat(refusal("a;".repeat(501) + "\nb;c\n")).isEqualTo("tooManyColumns");
        assertThat(refusal("Naam;Team\nMarit;" + "x".repeat(40_000) + "\n")).isEqualTo("openQuote");
    }

    @Test
    void aHundredThousandLinesAreReadAndMoreThanTheLimitAreNot() {
        assertThat(table("Naam;Team\n" + "Marit;Zorg\n".repeat(100_000)).lines())
                .hasSize(100_000);
        assertThat(refusal("Naam;Team\n" + "Marit;Zorg\n".repeat(200_001))).isEqualTo("tooManyLines");
        assertThat(refusal(new byte[Limits.FILE_BYTES + 1])).isEqualTo("tooLarge");
    }

    @Property
    void whateverStandsInTheCellsComesOutUnchanged(@ForAll("rows") List<List<String>> rows) {
        var text = new StringBuilder("A;B;C\r\n");
        for (var row : rows)
            text.append(String.join(";", row.stream().map(DelimitedTest::quoted).toList()))
                    .append("\r\n");
        assertThat(cells(table(text.toString()))).isEqualTo(rows);
    }

    @Property(tries = 2000)
    void noHeapOfBytesMakesTheReaderStumble(@ForAll byte[] bytes) {
        assertThat(read(bytes)).isNotNull();
    }

    @Property
    void aCutOrBentListIsReadOrRefusedButNeverStumbledOver(@ForAll("texts") String text) {
        assertThat(read(text.getBytes(StandardCharsets.UTF_8))).isNotNull();
    }

    @Provide
    Arbitrary<List<List<String>>> rows() {
        return Arbitraries.strings()
                .withChars("abZë'\";,|\t\n =é")
                .ofMinLength(1)
                .ofMaxLength(8)
                .filter(text -> !text.isBlank())
                .list()
                .ofSize(3)
                .list()
                .ofMinSize(1)
                .ofMaxSize(30);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("ab;,\"\n\r\t|@ ").ofMaxLength(120);
    }

    private static String quoted(String cell) {
        return '"' + cell.replace("\"", "\"\"") + '"';
    }

    private static byte[] marked(Charset charset, int... mark) {
        var bytes = new ByteArrayOutputStream();
        for (int b : mark) bytes.write(b);
        bytes.writeBytes(MARIT.getBytes(charset));
        return bytes.toByteArray();
    }
}
