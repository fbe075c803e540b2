package nl.klankbord.conversation.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RhythmTest {

    @Test
    void halfPastTenStaysHalfPastTenWhenTheClockMoves() {
        Rhythm weekly = rhythm("2026-10-20", 1);

        assertThat(weekly.days(day("2026-10-20"), day("2026-11-03")).stream().map(weekly::at))
                .containsExactly(
                        Instant.parse("2026-10-20T08:30:00Z"),
                        Instant.parse("2026-10-27T09:30:00Z"),
                        Instant.parse("2026-11-03T09:30:00Z"));
    }

    @Test
    void aFifthFridayIsTheLastOfEveryMonth() {
        assertThat(rhythm("2027-01-29", null).days(day("2027-01-01"), day("2027-05-31")))
                .containsExactly(
                        day("2027-01-29"), day("2027-02-26"), day("2027-03-26"), day("2027-04-30"), day("2027-05-28"));
    }

    @Test
    void theSecondTuesdayStaysTheSecondTuesday() {
        assertThat(rhythm("2026-12-08", null).days(day("2026-12-01"), day("2027-02-28")))
                .containsExactly(day("2026-12-08"), day("2027-01-12"), day("2027-02-09"));
    }

    @Test
    void theLeapDayBeginsARhythmThatGoesOn() {
        assertThat(rhythm("2028-02-29", 2).days(day("2028-02-01"), day("2028-03-31")))
                .containsExactly(day("2028-02-29"), day("2028-03-14"), day("2028-03-28"));
        assertThat(rhythm("2028-02-29", null).days(day("2029-02-01"), day("2029-02-28")))
                .containsExactly(day("2029-02-27"));
    }

    private static Rhythm rhythm(String first, @Nullable Integer weeks) {
        return new Rhythm(day(first), weeks, LocalTime.of(10, 30), ZoneId.of("Europe/Amsterdam"));
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
