package nl.klankbord;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import nl.klankbord.web.HouseClock;

/** The clock of a test: it stands still until somebody moves it. Each test begins on Tuesday 24 November 2026, 09:00. */
public final class TestClock extends Clock {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final LocalDateTime START = LocalDateTime.of(2026, 11, 24, 9, 0);

    private volatile Instant now = at(START);

    /** The moment of a local date and time, as in '2026-11-27T10:30'. */
    public static Instant at(String local) {
        return at(LocalDateTime.parse(local));
    }

    private static Instant at(LocalDateTime local) {
        return local.atZone(ZONE).toInstant();
    }

    /** It is now this local date and time. */
    public void set(String local) {
        now = at(local);
    }

    /** So much time goes by. */
    public void pass(Duration time) {
        now = now.plus(time);
    }

    void reset() {
        now = at(START);
    }

    @Override
    public Instant instant() {
        return new HouseClock(Clock.fixed(now, ZONE)).instant();
    }

    @Override
    public ZoneId getZone() {
        return ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }
}
