package nl.klankbord.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.function.BiConsumer;
import java.util.function.Function;
import org.junit.jupiter.api.DynamicTest;

/**
 * One rule of the house and how to look for what breaks it.
 *
 * @param rule a sentence in camel case; the planted offender is the file of that name
 */
public record Guard<T>(String rule, Function<T, Seen> look) {

    /** A guard that writes what it sees into the notes it gets. */
    public static <T> Guard<T> of(String rule, BiConsumer<T, Seen> look) {
        return new Guard<>(rule, set -> {
            Seen seen = new Seen();
            look.accept(set, seen);
            return seen;
        });
    }

    /** The house keeps this rule, and there was something to keep it. */
    public DynamicTest keptBy(T house) {
        return dynamicTest(rule, () -> {
            Seen seen = look.apply(house);
            assertThat(seen.offences()).isEmpty();
            assertThat(seen.looked()).as("a guard that looks at nothing").isPositive();
        });
    }

    /** The planted offender is caught, and what is well beside it is left alone. */
    public DynamicTest catches(T offenders) {
        return dynamicTest(rule, () -> {
            var offences = look.apply(offenders).offences();
            assertThat(offences).as("the planted offender " + rule).anyMatch(offence -> offence.contains(rule));
            assertThat(offences).as("what is well").noneMatch(offence -> offence.contains("allIsWell"));
        });
    }
}
