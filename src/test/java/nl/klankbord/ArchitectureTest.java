package nl.klankbord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Field;
import java.util.stream.Stream;
import nl.klankbord.guard.HouseClasses;
import nl.klankbord.guard.Rules;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** How the house is built: each rule holds for the house, and each has caught the offender that bears its name. */
class ArchitectureTest {

    @TestFactory
    Stream<DynamicTest> theHouseKeeps() {
        return rules().map(
                        field -> dynamicTest(field.getName(), () -> rule(field).check(HouseClasses.HOUSE)));
    }

    @TestFactory
    Stream<DynamicTest> thePlantedOffenderIsCaughtBy() {
        return rules().map(field -> dynamicTest(
                field.getName(),
                () -> assertThat(offences(rule(field)))
                        .anyMatch(offence -> offence.contains("offender." + field.getName()))));
    }

    private static String[] offences(ArchRule rule) {
        return rule.evaluate(HouseClasses.OFFENDERS)
                .getFailureReport()
                .getDetails()
                .toArray(String[]::new);
    }

    private static Stream<Field> rules() {
        return Stream.of(Rules.class.getFields());
    }

    private static ArchRule rule(Field field) throws IllegalAccessException {
        return (ArchRule) field.get(null);
    }
}
