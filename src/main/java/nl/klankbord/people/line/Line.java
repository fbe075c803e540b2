package nl.klankbord.people.line;

import java.time.LocalDate;
import java.util.UUID;
import nl.klankbord.people.Colleague;
import org.jspecify.annotations.Nullable;

/**
 * Somebody guides somebody, from a day until a day. A line that ended stays as a past.
 *
 * @param endsOn the last day; null as long as nobody knows
 */
public record Line(
        UUID id,
        Kind kind,
        Colleague employee,
        Colleague manager,
        LocalDate startsOn,
        @Nullable LocalDate endsOn) {

    /** Whether it is over on this day. */
    public boolean past(LocalDate today) {
        return endsOn != null && endsOn.isBefore(today);
    }

    boolean overlaps(Draft draft) {
        boolean beginsInTime = draft.endsOn() == null || !startsOn.isAfter(draft.endsOn());
        return beginsInTime && (endsOn == null || !endsOn.isBefore(draft.startsOn()));
    }

    boolean between(UUID employee, UUID manager) {
        return this.employee.id().equals(employee) && this.manager.id().equals(manager);
    }

    /** A line that somebody would like to add. */
    record Draft(
            UUID employee,
            UUID manager,
            Kind kind,
            LocalDate startsOn,
            @Nullable LocalDate endsOn) {}
}
