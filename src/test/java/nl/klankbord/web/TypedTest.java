package nl.klankbord.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TypedTest {

    @Test
    void linesAreKeptAndOnlyWhatAMachineSendsGoes() {
        assertThat(Typed.text("  Eerst de kas.\r\nDan de\u0000 zaag.\r ")).isEqualTo("Eerst de kas.\nDan de zaag.");
    }

    @Test
    void oneLineStaysOneLine() {
        assertThat(Typed.line("Daan\r\naanmelden")).isEqualTo("Daan aanmelden");
    }

    @Test
    void nothingSentIsEmpty() {
        assertThat(Typed.text(null)).isEmpty();
        assertThat(Typed.day(null)).isEmpty();
    }

    @Test
    void aDayIsUnderstoodAsABrowserSendsItAndAsPeopleWriteIt() {
        LocalDate firstOfDecember = LocalDate.of(2026, 12, 1);
        assertThat(Typed.day("2026-12-01")).contains(firstOfDecember);
        assertThat(Typed.day(" 1-12-2026 ")).contains(firstOfDecember);
        assertThat(Typed.day("1/12/2026")).contains(firstOfDecember);
    }

    @Test
    void whatIsNoDayIsNoDay() {
        assertThat(Typed.day("31-2-2026")).isEmpty();
        assertThat(Typed.day("volgende week")).isEmpty();
        assertThat(Typed.day("1-1-9999")).isEmpty();
        assertThat(Typed.day("99999999999-1-1")).isEmpty();
    }
}
