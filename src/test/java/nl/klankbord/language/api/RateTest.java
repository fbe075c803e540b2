package nl.klankbord.language.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who asks a lot waits, and nobody else does. */
class RateTest {
    private static final UUID PROGRAM = new UUID(0, 1);
    private static final UUID OTHER = new UUID(0, 2);

    private final Moving clock = new Moving();
    private final Rate rate = new Rate(clock);

    @Test
    void oneRequestTooManyWaitsForTheMinuteToEnd() {
        for (int at = 0; at < Bounds.REQUESTS_IN_A_WINDOW; at++) {
            assertThat(rate.count(PROGRAM, 10)).isEmpty();
        }
        clock.now = clock.now.plusSeconds(20);
        assertThat(rate.count(PROGRAM, 10)).contains(Duration.ofSeconds(40));
        assertThat(rate.count(OTHER, 10)).isEmpty();
        clock.now = clock.now.plusSeconds(40);
        assertThat(rate.count(PROGRAM, 10)).isEmpty();
    }

    @Test
    void muchTextCountsToo() {
        for (int at = 0; at < Bounds.BYTES_IN_A_WINDOW / Bounds.BYTES; at++) {
            assertThat(rate.count(PROGRAM, Bounds.BYTES)).isEmpty();
        }
        assertThat(rate.count(PROGRAM, 1)).isPresent();
    }

    /** However many come, memory stays bounded; whoever came last is still known. */
    @Test
    void whoeverCameLongestAgoIsForgotten() {
        fill(PROGRAM);
        for (long number = 100; number < 10_099; number++) {
            rate.count(new UUID(1, number), 1);
        }
        assertThat(rate.count(PROGRAM, 1)).isPresent();
        rate.count(OTHER, 1);
        assertThat(rate.count(PROGRAM, 1)).isEmpty();
    }

    private void fill(UUID caller) {
        for (int at = 0; at < Bounds.REQUESTS_IN_A_WINDOW; at++) {
            rate.count(caller, 1);
        }
    }

    private static final class Moving extends Clock {
        private Instant now = Instant.parse("2026-11-24T08:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
