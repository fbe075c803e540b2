package nl.klankbord.people.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateColumnTest {
    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 2);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "02-01-2026",
                "2-1-2026",
                "02/01/2026",
                "02.01.2026",
                "2026-01-02",
                "2026/01/02",
                "20260102",
                "02-01-26",
                "2 januari 2026",
                "2 jan. 2026",
                "2-jan-2026",
                "2 January 2026",
                "2026-01-02T00:00:00Z",
                "02-01-2026 00:00:00",
                "46024"
            })
    void theSecondOfJanuaryIsReadInEveryForm(String written) {
        assertThat(column("25-08-2024").read(written).date()).isEqualTo(NEW_YEAR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"31-02-2024", "00-01-2024", "2024-13-01", "morgen", "1-1", "3 foo 2024", "2024", "99999"})
    void aDayThatIsNotThereIsNotGuessed(String written) {
        assertThat(column("25-08-2024").read(written).date()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2 maart 2026", "2 mrt 2026", "2 March 2026", "2-mar-2026"})
    void marchHasThreeSpellings(String written) {
        assertThat(column().read(written).date()).isEqualTo(LocalDate.of(2026, 3, 2));
    }

    @Test
    void americanDaysShowThemselvesInTheirColumn() {
        var american = column("01/31/2026", "12/25/2025", "03/04/2026");
        assertThat(american.read("03/04/2026")).isEqualTo(new DateColumn.Day(LocalDate.of(2026, 3, 4), true));
        assertThat(column("31/01/2026", "03/04/2026").read("03/04/2026").date()).isEqualTo(LocalDate.of(2026, 4, 3));
    }

    @Test
    void anUnusualFormIsToldFromTheUsualOne() {
        var dutch = column("25-08-2024", "02-01-2026", "2026/01/02");
        assertThat(dutch.read("02-01-2026").usual()).isTrue();
        assertThat(dutch.read("2026/01/02").usual()).isFalse();
        assertThat(column("2026-01-02").read("2026-01-02").usual()).isTrue();
    }

    @Property
    void aColumnInOneFormIsReadAsItWasWritten(@ForAll("days") List<LocalDate> days, @ForAll("forms") String form) {
        var written =
                days.stream().map(DateTimeFormatter.ofPattern(form)::format).toList();
        var column = new DateColumn(written.stream());
        assertThat(written.stream().map(text -> column.read(text).date())).isEqualTo(days);
    }

    @Provide
    Arbitrary<List<LocalDate>> days() {
        return Arbitraries.integers()
                .between(0, 25_000)
                .map(day -> LocalDate.of(1970, 1, 1).plusDays(day))
                .list()
                .ofMinSize(1)
                .ofMaxSize(40)
                .map(DateColumnTest::withATellingDay);
    }

    @Provide
    Arbitrary<String> forms() {
        return Arbitraries.of(
                "dd-MM-uuuu",
                "d-M-uuuu",
                "uuuu-MM-dd",
                "uuuu/MM/dd",
                "dd/MM/uuuu",
                "MM/dd/uuuu",
                "dd.MM.uuuu",
                "uuuuMMdd");
    }

    /** One day after the twelfth, so that day and month cannot be taken for each other. */
    private static List<LocalDate> withATellingDay(List<LocalDate> days) {
        return Stream.concat(days.stream(), Stream.of(LocalDate.of(2024, 8, 25)))
                .toList();
    }

    private static DateColumn column(String... cells) {
        return new DateColumn(List.of(cells).stream());
    }
}
