package nl.klankbord.people.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {
    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void whateverIsWrongIsSaidInBothLanguages(String language) {
        var said =
                ResourceBundle.getBundle("messages.roster", Locale.of(language)).keySet();
        var faults = Arrays.stream(Trouble.values()).map(Trouble::key);
        var fields = Arrays.stream(Field.values()).map(Field::key);
        var mapping = Stream.of("twice", "numberMissing", "nameMissing", "twoNames")
                .map(reason -> MappingFault.of(reason, Field.NUMBER).key());
        assertThat(said)
                .containsAll(
                        Stream.of(faults, fields, mapping).flatMap(keys -> keys).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void everyRefusedFileGetsAnAnswerInBothLanguages(String language) {
        var said = ResourceBundle.getBundle("messages.roster", Locale.of(language));
        var reasons = List.of(
                "empty",
                "tooLarge",
                "picture",
                "pdf",
                "oldExcel",
                "locked",
                "otherZip",
                "brokenExcel",
                "inflated",
                "noText",
                "tooManyLines",
                "tooManyColumns",
                "oneColumn",
                "onlyHeadings",
                "noHeadings",
                "openQuote");
        assertThat(reasons)
                .allSatisfy(reason ->
                        assertThat(said.getString("roster.file." + reason)).isNotBlank());
    }
}
