package nl.klankbord.conversation.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for any rhythm: over clock changes, ends of months and leap years. */
class RhythmPropertiesTest {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    private static final LocalDate BEGIN = LocalDate.of(2019, 1, 1);
    private static final int DAYS = 12 * 366;

    @Property
    void theClockOnTheWallShowsTheSameTimeInSummerAndWinter(@ForAll("rhythms") Rhythm rhythm) {
        for (LocalDate day : years(rhythm, 2)) {
            ZonedDateTime moment = rhythm.at(day).atZone(AMSTERDAM);
            assertThat(moment.toLocalDate()).isEqualTo(day);
            assertThat(moment.toLocalTime()).isEqualTo(shown(rhythm, day));
        }
    }

    @Property
    void noTalkComesTwiceAndTheyComeInOrder(@ForAll("rhythms") Rhythm rhythm) {
        List<LocalDate> days = years(rhythm, 4);
        assertThat(days).isSorted().doesNotHaveDuplicates().startsWith(rhythm.first());
        assertThat(days.stream().map(rhythm::at)).isSorted().doesNotHaveDuplicates();
    }

    @Property
    void aRhythmOfWeeksLeavesNoneOut(@ForAll("weeks") Rhythm rhythm) {
        List<LocalDate> days = years(rhythm, 4);
        for (int at = 1; at < days.size(); at++) {
            assertThat(ChronoUnit.DAYS.between(days.get(at - 1), days.get(at))).isEqualTo(7L * rhythm.weeks());
        }
        assertThat(days.getLast()).isAfter(rhythm.first().plusYears(4).minusWeeks(rhythm.weeks()));
    }

    @Property
    void aMonthlyRhythmComesOnceInEveryMonthOnTheSameDayOfTheWeek(@ForAll("months") Rhythm rhythm) {
        YearMonth month = YearMonth.from(rhythm.first());
        for (int number = 0; number < 60; number++) {
            LocalDate day = rhythm.day(number);
            assertThat(YearMonth.from(day)).isEqualTo(month.plusMonths(number));
            assertThat(day.getDayOfWeek()).isEqualTo(rhythm.first().getDayOfWeek());
            assertThat(new Rhythm(day, null, rhythm.time(), AMSTERDAM).week())
                    .isIn(rhythm.week() == 5 ? List.of(4, 5) : List.of(rhythm.week()));
        }
    }

    /** Talks are made a few weeks at a time: together those stretches make all of them, and none twice. */
    @Property
    void whatIsMadeInStretchesIsTheSameAsAllAtOnce(
            @ForAll("rhythms") Rhythm rhythm, @ForAll("steps") List<Integer> steps) {
        List<LocalDate> inStretches = new ArrayList<>();
        LocalDate from = rhythm.first().minusDays(3);
        for (int step : steps) {
            inStretches.addAll(rhythm.days(from, from.plusDays(step - 1L)));
            from = from.plusDays(step);
        }
        assertThat(inStretches).isEqualTo(rhythm.days(rhythm.first().minusDays(3), from.minusDays(1)));
    }

    @Property
    void theNextSoManyAreTheFirstOfAll(@ForAll("rhythms") Rhythm rhythm) {
        LocalDate from = rhythm.first().plusDays(40);
        assertThat(rhythm.next(from, 2))
                .isEqualTo(rhythm.days(from, from.plusYears(2)).subList(0, 2));
    }

    @Provide
    Arbitrary<Rhythm> rhythms() {
        return Arbitraries.oneOf(weeks(), months());
    }

    @Provide
    Arbitrary<Rhythm> weeks() {
        return Combinators.combine(days(), Arbitraries.integers().between(1, Rhythm.MOST_WEEKS), times())
                .as((day, weeks, time) -> new Rhythm(day, weeks, time, AMSTERDAM));
    }

    @Provide
    Arbitrary<Rhythm> months() {
        return Combinators.combine(days(), times()).as((day, time) -> new Rhythm(day, null, time, AMSTERDAM));
    }

    @Provide
    Arbitrary<List<Integer>> steps() {
        return Arbitraries.integers().between(1, 60).list().ofMinSize(1).ofMaxSize(20);
    }

    /** Ends of months, the leap day and the nights on which the clock moves turn up more than by chance. */
    private static Arbitrary<LocalDate> days() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(0, DAYS).map(BEGIN::plusDays),
                Arbitraries.of(
                        LocalDate.of(2024, 2, 29),
                        LocalDate.of(2023, 12, 31),
                        LocalDate.of(2026, 1, 30),
                        LocalDate.of(2026, 3, 29),
                        LocalDate.of(2026, 10, 25),
                        LocalDate.of(2027, 3, 28),
                        LocalDate.of(2028, 2, 29)));
    }

    private static Arbitrary<LocalTime> times() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(0, 24 * 60 - 1).map(LocalTime.MIN::plusMinutes),
                Arbitraries.integers().between(120, 179).map(LocalTime.MIN::plusMinutes));
    }

    private static List<LocalDate> years(Rhythm rhythm, int years) {
        return rhythm.days(rhythm.first(), rhythm.first().plusYears(years));
    }

    /** The time that was agreed; in the one night in which it does not exist, an hour later. */
    private static LocalTime shown(Rhythm rhythm, LocalDate day) {
        boolean skipped =
                AMSTERDAM.getRules().getValidOffsets(day.atTime(rhythm.time())).isEmpty();
        return skipped ? rhythm.time().plusHours(1) : rhythm.time();
    }
}
