package nl.klankbord.post.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PatienceTest {

    @Test
    void everyPauseIsLongerThanTheOneBefore() {
        List<Duration> pauses = IntStream.rangeClosed(1, 7)
                .mapToObj(tries -> Patience.after(tries).orElseThrow())
                .toList();

        assertThat(pauses).isSorted().doesNotHaveDuplicates().startsWith(Duration.ofMinutes(1));
        assertThat(pauses.stream().reduce(Duration.ZERO, Duration::plus))
                .isBetween(Duration.ofHours(47), Duration.ofHours(48));
    }

    @Test
    void afterTwoDaysItIsEnough() {
        assertThat(Patience.after(8)).isEqualTo(Optional.empty());
    }
}
