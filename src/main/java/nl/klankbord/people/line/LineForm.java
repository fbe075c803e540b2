package nl.klankbord.people.line;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import nl.klankbord.people.line.Line.Draft;
import nl.klankbord.web.Refusals;
import nl.klankbord.web.Typed;
import org.jspecify.annotations.Nullable;

/**
 * What was filled in to let somebody guide somebody.
 *
 * @param q the words with which the guide was looked for
 */
public record LineForm(
        @Nullable String q,
        @Nullable UUID manager,
        @Nullable String kind,
        @Nullable String startsOn,
        @Nullable String endsOn) {

    static LineForm empty(@Nullable String q, LocalDate today) {
        return new LineForm(q, null, Kind.LINE.code(), today.toString(), "");
    }

    /** What to show again in a field. */
    public static String text(@Nullable String typed) {
        return Typed.line(typed);
    }

    Refusals refusals() {
        return Refusals.collect()
                .when(manager == null, "manager", "people.line.whoMissing")
                .when(Kind.of(text(kind)).isEmpty(), "kind", "people.line.kindMissing")
                .when(Typed.day(startsOn).isEmpty(), "startsOn", "people.line.startMissing")
                .when(!text(endsOn).isEmpty() && Typed.day(endsOn).isEmpty(), "endsOn", "people.line.endUnreadable")
                .done();
    }

    Draft draft(UUID employee) {
        return new Draft(
                employee,
                Objects.requireNonNull(manager),
                Kind.of(text(kind)).orElseThrow(),
                Typed.day(startsOn).orElseThrow(),
                Typed.day(endsOn).orElse(null));
    }
}
