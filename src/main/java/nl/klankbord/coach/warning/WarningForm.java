package nl.klankbord.coach.warning;

import java.util.List;
import nl.klankbord.web.Refusals;
import nl.klankbord.web.Typed;
import org.jspecify.annotations.Nullable;

/**
 * Warning signs as they were tapped and typed.
 *
 * @param sign keys
 * @param instead keys
 */
record WarningForm(
        @Nullable List<String> sign,
        @Nullable String ownSign,
        @Nullable List<String> instead,
        @Nullable String ownInstead) {

    /** Of what there is to choose; whatever else was sent is nothing that anybody can tap. */
    Warning warning(Signs known) {
        return new Warning(
                chosen(sign, known.signs()),
                Typed.line(ownSign),
                chosen(instead, known.instead()),
                Typed.line(ownInstead));
    }

    Refusals check() {
        return Refusals.collect()
                .when(Typed.line(ownSign).length() > Warning.LONGEST, "ownSign", "coach.refused.long", Warning.LONGEST)
                .when(
                        Typed.line(ownInstead).length() > Warning.LONGEST,
                        "ownInstead",
                        "coach.refused.long",
                        Warning.LONGEST)
                .done();
    }

    private static List<String> chosen(@Nullable List<String> tapped, List<Signs.Choice> known) {
        List<String> keys = tapped == null ? List.of() : tapped;
        return known.stream().map(Signs.Choice::key).filter(keys::contains).toList();
    }
}
