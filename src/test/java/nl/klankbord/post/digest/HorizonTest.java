package nl.klankbord.post.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.klankbord.post.preference.Digest;
import org.junit.jupiter.api.Test;

class HorizonTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);

    @Test
    void onADayInTheWeekItTellsOfTodayAndTomorrow() {
        LocalDate tuesday = MONDAY.plusDays(1);
        assertThat(Horizon.of(Digest.DAILY, tuesday)).isEqualTo(new Horizon(tuesday, tuesday.plusDays(1)));
    }

    @Test
    void onFridayItLooksAsFarAsMonday() {
        assertThat(Horizon.of(Digest.DAILY, FRIDAY).until()).isEqualTo(LocalDate.of(2026, 11, 30));
    }

    @Test
    void onMondayItAlsoTellsWhatStayedBehind() {
        assertThat(Horizon.of(Digest.DAILY, MONDAY).from()).isEqualTo(LocalDate.of(2026, 10, 24));
        assertThat(Horizon.of(Digest.WEEKLY, MONDAY))
                .isEqualTo(new Horizon(LocalDate.of(2026, 10, 24), LocalDate.of(2026, 11, 29)));
    }

    @Test
    void nobodyIsWrittenToAtTheWeekend() {
        assertThat(Horizon.isOneOn(FRIDAY)).isTrue();
        assertThat(Horizon.isOneOn(FRIDAY.plusDays(1))).isFalse();
        assertThat(Horizon.isOneOn(FRIDAY.plusDays(2))).isFalse();
        assertThat(Horizon.isOneOn(FRIDAY.plusDays(3))).isTrue();
    }
}
