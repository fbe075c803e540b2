package nl.klankbord.launch.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Which backups stay, and when the next one is due. */
class RotationTest {
    private static final LocalDateTime NIGHT = LocalDateTime.of(2026, 11, 22, 2, 0);
    private static final LocalTime TWO = LocalTime.of(2, 0);

    @Test
    void afterAYearSevenDaysFourWeeksAndSixMonthsAreThere() {
        var rotation = new Rotation(7, 4, 6);
        List<String> there = new ArrayList<>();
        for (int day = 365; day >= 0; day--) {
            there.add(Rotation.name(NIGHT.minusDays(day)));
            there.removeAll(rotation.superfluous(there));
        }
        assertThat(there.stream().map(it -> it.substring(10, 20)))
                .containsExactly(
                        "2026-06-30",
                        "2026-07-31",
                        "2026-08-31",
                        "2026-09-30",
                        "2026-10-31",
                        "2026-11-01",
                        "2026-11-08",
                        "2026-11-15",
                        "2026-11-16",
                        "2026-11-17",
                        "2026-11-18",
                        "2026-11-19",
                        "2026-11-20",
                        "2026-11-21",
                        "2026-11-22");
    }

    @Property(tries = 200)
    void theNewestAlwaysStaysAndNothingOfOthersGoes(
            @ForAll @Size(max = 60) List<@IntRange(max = 40_000) Integer> hours,
            @ForAll @IntRange(max = 9) int days,
            @ForAll @IntRange(max = 9) int weeks,
            @ForAll @IntRange(max = 9) int months) {
        List<String> names = new ArrayList<>(hours.stream()
                .map(it -> Rotation.name(NIGHT.minusHours(it)))
                .distinct()
                .toList());
        names.add("holiday.jpg");
        List<String> gone = new Rotation(days, weeks, months).superfluous(names);

        List<String> stay =
                names.stream().filter(it -> !gone.contains(it)).sorted().toList();
        assertThat(stay).contains("holiday.jpg").hasSizeLessThanOrEqualTo(2 + days + weeks + months);
        names.stream()
                .filter(it -> it.startsWith("klankbord"))
                .max(String::compareTo)
                .ifPresent(newest -> assertThat(stay).contains(newest));
        assertThat(new Rotation(days, weeks, months).superfluous(stay)).isEmpty();
    }

    @Test
    void itIsDueOnceANightAndAnHourAfterItWentWrong() {
        assertThat(due(NIGHT, NIGHT.minusDays(1), NIGHT.minusDays(1))).isTrue();
        assertThat(due(NIGHT.minusMinutes(1), NIGHT.minusDays(1), NIGHT.minusDays(1)))
                .isFalse();
        assertThat(due(NIGHT.plusHours(20), NIGHT.plusMinutes(1), NIGHT.plusMinutes(1)))
                .isFalse();
        assertThat(due(NIGHT.plusMinutes(30), NIGHT.minusDays(1), NIGHT.plusMinutes(1)))
                .isFalse();
        assertThat(due(NIGHT.plusMinutes(61), NIGHT.minusDays(1), NIGHT.plusMinutes(1)))
                .isTrue();
        assertThat(Turn.due(NIGHT.plusHours(9), Optional.empty(), Optional.empty(), TWO))
                .isTrue();
        assertThat(IntStream.range(0, 48)
                        .filter(it -> due(NIGHT.plusMinutes(30L * it), NIGHT.minusDays(1), NIGHT.minusDays(1))))
                .hasSize(48);
    }

    private static boolean due(LocalDateTime now, LocalDateTime succeeded, LocalDateTime tried) {
        return Turn.due(now, Optional.of(succeeded), Optional.of(tried), TWO);
    }
}
