package nl.klankbord.access.apitoken;

import java.time.LocalDate;
import java.util.UUID;
import nl.klankbord.access.Ids;
import nl.klankbord.web.Refusals;
import nl.klankbord.web.Typed;
import org.jspecify.annotations.Nullable;

/**
 * What was filled in for a new token.
 *
 * @param id of the new one, chosen when the form was drawn: sent twice it is still one
 */
record ApiTokenForm(
        @Nullable String purpose,
        @Nullable String endsOn,
        @Nullable UUID id) {

    private static final int LONGEST = 80;
    private static final int MONTHS = 3;

    /** Three months: long enough for a trial, and short enough to be forgotten without harm. */
    static ApiTokenForm empty(LocalDate today) {
        return new ApiTokenForm("", today.plusMonths(MONTHS).toString(), Ids.next());
    }

    String typedPurpose() {
        return Typed.line(purpose);
    }

    String typedEnd() {
        return Typed.line(endsOn);
    }

    UUID chosenId() {
        return id == null ? Ids.next() : id;
    }

    /** Only of a form without refusals. */
    LocalDate end() {
        return Typed.day(endsOn).orElseThrow();
    }

    Refusals refusals(LocalDate today) {
        LocalDate end = Typed.day(endsOn).orElse(null);
        return Refusals.collect()
                .when(typedPurpose().isEmpty(), "purpose", "access.apitoken.purpose.missing")
                .when(typedPurpose().length() > LONGEST, "purpose", "access.apitoken.purpose.long", LONGEST)
                .when(end == null, "endsOn", "access.apitoken.endsOn.missing")
                .when(end != null && end.isBefore(today), "endsOn", "access.apitoken.endsOn.past")
                .when(end != null && end.isAfter(today.plusYears(1)), "endsOn", "access.apitoken.endsOn.far")
                .done();
    }
}
