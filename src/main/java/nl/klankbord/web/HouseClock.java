package nl.klankbord.web;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/**
 * The organisation's clock. It tells the present, except to work that is done as if at another moment: so the example
 * organisation gets a past that was made with the same verbs as everybody's future.
 */
public final class HouseClock extends Clock {

    private static final ScopedValue<Instant> MOMENT = ScopedValue.newInstance();

    private final Clock present;

    /** A clock in this zone. */
    public HouseClock(ZoneId zone) {
        this(Clock.system(zone));
    }

    /** A clock that tells what this one tells, except to work at another moment. */
    public HouseClock(Clock present) {
        this.present = present;
    }

    /** Does the work as if it were this moment, for this thread alone. */
    public static void at(Instant moment, Runnable work) {
        ScopedValue.where(MOMENT, moment).run(work);
    }

    @Override
    public ZoneId getZone() {
        return present.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new HouseClock(present.withZone(zone));
    }

    @Override
    public Instant instant() {
        return MOMENT.isBound() ? MOMENT.get() : present.instant();
    }
}
