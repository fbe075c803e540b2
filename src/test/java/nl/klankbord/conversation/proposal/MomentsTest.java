package nl.klankbord.conversation.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.klankbord.TestClock;
import org.junit.jupiter.api.Test;

class MomentsTest {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    @Test
    void onTuesdayItBeginsWithTomorrowAtTen() {
        assertThat(moments("2026-11-24"))
                .containsExactly(
                        at("2026-11-25T10:00"), at("2026-11-25T14:00"), at("2026-11-26T10:00"), at("2026-12-01T10:00"));
    }

    @Test
    void onFridayNobodyIsAskedToTalkInTheWeekend() {
        assertThat(moments("2026-11-27"))
                .containsExactly(
                        at("2026-11-30T10:00"), at("2026-11-30T14:00"), at("2026-12-01T10:00"), at("2026-12-04T10:00"));
    }

    @Test
    void aWeekFromSaturdayIsTheMondayAfterIt() {
        assertThat(moments("2026-11-28")).contains(at("2026-12-07T10:00"));
    }

    @Test
    void whenTenIsTakenElevenIsOffered() {
        assertThat(moments("2026-11-24", taken("2026-11-25T10:30", 15)))
                .startsWith(at("2026-11-25T11:00"), at("2026-11-25T14:00"));
    }

    @Test
    void aFullDayIsLeftToThePersonToSolve() {
        Taken[] all = IntStream.rangeClosed(8, 18)
                .mapToObj(hour -> taken("2026-11-25T%02d:00".formatted(hour), 60))
                .toArray(Taken[]::new);

        assertThat(moments("2026-11-24", all)).startsWith(at("2026-11-25T10:00"));
    }

    @Test
    void oneTalkEndsAsTheNextBegins() {
        Taken half = taken("2026-11-25T10:00", 30);

        assertThat(half.touches(TestClock.at("2026-11-25T10:30"), TestClock.at("2026-11-25T11:00")))
                .isFalse();
        assertThat(half.touches(TestClock.at("2026-11-25T09:30"), TestClock.at("2026-11-25T10:00")))
                .isFalse();
        assertThat(half.touches(TestClock.at("2026-11-25T10:29"), TestClock.at("2026-11-25T11:00")))
                .isTrue();
        assertThat(half.touches(TestClock.at("2026-11-25T09:00"), TestClock.at("2026-11-25T12:00")))
                .isTrue();
    }

    private static List<LocalDateTime> moments(String today, Taken... taken) {
        return new Moments(LocalDate.parse(today), AMSTERDAM, List.of(taken)).all();
    }

    private static Taken taken(String moment, int minutes) {
        return new Taken(UUID.randomUUID(), UUID.randomUUID(), TestClock.at(moment), minutes);
    }

    private static LocalDateTime at(String moment) {
        return LocalDateTime.parse(moment);
    }
}
