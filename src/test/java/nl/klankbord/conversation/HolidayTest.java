package nl.klankbord.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HolidayTest {

    /** Years with a very early and a very late Easter are among them. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2016-03-27",
                "2019-04-21",
                "2024-03-31",
                "2025-04-20",
                "2026-04-05",
                "2027-03-28",
                "2028-04-16",
                "2030-04-21",
                "2035-03-25",
                "2038-04-25",
                "2049-04-18"
            })
    void easterFallsWhereTheCalendarsSay(String sunday) {
        assertThat(Holiday.on(LocalDate.parse(sunday))).contains(Holiday.EASTER);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, NEW_YEAR",
        "2026-04-03, GOOD_FRIDAY",
        "2026-04-06, EASTER_MONDAY",
        "2026-04-27, KINGS_DAY",
        "2026-05-05, LIBERATION_DAY",
        "2026-05-14, ASCENSION",
        "2026-05-24, WHITSUN",
        "2026-05-25, WHIT_MONDAY",
        "2026-12-25, CHRISTMAS",
        "2026-12-26, SECOND_CHRISTMAS"
    })
    void theHolidaysOfOneYear(String day, Holiday holiday) {
        assertThat(Holiday.on(LocalDate.parse(day))).contains(holiday);
    }

    @Test
    void theKingsBirthdayIsKeptOnASaturdayWhenItIsASunday() {
        assertThat(Holiday.on(LocalDate.of(2031, 4, 26))).contains(Holiday.KINGS_DAY);
        assertThat(Holiday.on(LocalDate.of(2031, 4, 27))).isEmpty();
    }

    @Test
    void anOrdinaryDayIsNone() {
        List<LocalDate> year = Stream.iterate(LocalDate.of(2026, 1, 1), day -> day.plusDays(1))
                .limit(365)
                .toList();
        assertThat(year.stream().filter(day -> Holiday.on(day).isPresent())).hasSize(11);
        assertThat(Holiday.on(LocalDate.of(2026, 11, 24))).isEmpty();
    }
}
