package nl.klankbord.language.look;

import java.util.Optional;
import java.util.regex.Pattern;
import nl.klankbord.web.Refusals;
import nl.klankbord.web.Typed;
import org.jspecify.annotations.Nullable;

/**
 * The number that somebody gave to a scale question.
 *
 * @param asked what the manager was going to ask about it
 */
record ScaleForm(@Nullable String given, @Nullable String asked) {
    private static final int LONGEST = 200;
    private static final Pattern NUMBER = Pattern.compile("\\d|10");

    Refusals refusals() {
        return Refusals.collect()
                .when(number().isEmpty(), "given", "look.scale.missing")
                .when(question().length() > LONGEST, "asked", "look.scale.long", LONGEST)
                .done();
    }

    Optional<Integer> number() {
        return Optional.of(Typed.line(given)).filter(NUMBER.asMatchPredicate()).map(Integer::valueOf);
    }

    String question() {
        return Typed.line(asked);
    }
}
