package nl.klankbord.language.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.klankbord.language.text.TextReader;
import nl.klankbord.language.text.Tongue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yaml.snakeyaml.Yaml;

/** Every rule is held to its examples; what does not hold is told with the name of the rule. */
class RulesTest {
    private static final TextReader READER = TextReader.of(Tongue.NL);
    private static final Map<String, Object> GROUND = RuleFiles.yaml(Tongue.NL, "ground");

    @ParameterizedTest
    @EnumSource(Tongue.class)
    void everyRuleKeepsToItsExamples(Tongue tongue) throws Exception {
        RuleBook book = RuleFiles.read(tongue, files(tongue), Map.of());

        assertThat(book.rules()).isNotEmpty();
        assertThat(new RuleCheck(book, tongue == Tongue.NL ? READER : TextReader.of(tongue)).faults())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Tongue.class)
    void theWholeBookFindsWhatARuleAloneFinds(Tongue tongue) throws Exception {
        RuleBook book = RuleFiles.read(tongue, files(tongue), Map.of());
        TextReader reader = tongue == Tongue.NL ? READER : TextReader.of(tongue);

        assertThat(book.rules())
                .allSatisfy(rule -> assertThat(rule.examples().wrong())
                        .allSatisfy(example -> assertThat(book.find(
                                        reader.read(example.replaceAll("[«»]", "")),
                                        List.of(rule.kind()),
                                        rule.on().stream().findFirst().orElse("feedback")))
                                .as(rule.id() + ": " + example)
                                .isNotEmpty()));
    }

    @Test
    void aRuleWithoutExamplesIsRefused() {
        assertThat(faults("match: lui\n")).anyMatch(it -> it.contains("needs wrong and right examples"));
        assertThat(faults("match: lui\nwrong: Hij is «lui».\n")).anyMatch(it -> it.contains("needs wrong and right"));
        assertThat(faults("match: lui\nwrong: Hij is «lui».\nright: Hij werkt.\n"))
                .isEmpty();
    }

    @Test
    void aMarkThatIsOffByAWordIsTold() {
        assertThat(faults("match: lui\nwrong: Hij «is lui».\nright: Hij werkt.\n"))
                .singleElement()
                .asString()
                .contains("Hij is «lui».");
        assertThat(faults("match: lui\nwrong: «lui» en dom lui.\nright: Hij werkt.\n"))
                .hasSize(1);
    }

    @Test
    void aRightExampleThatIsMarkedIsTold() {
        assertThat(faults("match: lui\nwrong: Hij is «lui».\nright: De lui van de bus.\n"))
                .singleElement()
                .asString()
                .contains("De «lui» van de bus.");
    }

    @Test
    void aProposedWordingMayTriggerNothing() {
        assertThat(faults("match: lui\nrewrite: een beetje lui\nwrong: Hij is «lui».\nright: Hij werkt.\n"))
                .singleElement()
                .asString()
                .contains("proposed wording");
    }

    @Test
    void anAntipatternNeedsAnExampleThatItSaves() {
        String rule = "match: lui\nwrong: Hij is «lui».\nright: Hij werkt.\nunless:\n  - match: de lui\n";
        assertThat(faults(rule)).singleElement().asString().contains("antipattern without an example");
        assertThat(faults(rule + "    example: De lui van de bus.\n")).isEmpty();
        assertThat(faults(rule + "    example: De bus.\n"))
                .singleElement()
                .asString()
                .contains("is not needed");
        assertThat(faults(rule + "    example: De lui en lui.\n"))
                .singleElement()
                .asString()
                .contains("is marked");
    }

    @Test
    void aRuleThatCannotBeReadSaysWhichAndWhy() {
        assertThatThrownBy(() -> faults("match: '@nowhere'\n"))
                .isInstanceOf(RuleFault.class)
                .hasMessageContaining("@nowhere");
        assertThatThrownBy(() -> faults("match: '#WERKWOORD'\n")).isInstanceOf(RuleFault.class);
        assertThatThrownBy(() -> faults("match: 'a ) b'\n"))
                .isInstanceOf(RuleFault.class)
                .hasMessageContaining("group");
        assertThatThrownBy(() -> faults("match: '..x b'\n"))
                .isInstanceOf(RuleFault.class)
                .hasMessageContaining("gap");
        assertThatThrownBy(() -> faults("wrong: x\n"))
                .isInstanceOf(RuleFault.class)
                .hasMessageContaining("nothing");
        assertThatThrownBy(() -> faults("mach: lui\n"))
                .isInstanceOf(RuleFault.class)
                .hasMessageContaining("mach");
    }

    @Test
    void thePatternsSayWhatTheyMean() {
        assertThat(marks("~lopen", "Hij liep weg.")).containsExactly("liep");
        assertThat(marks("#tag:WKW:VLT", "Hij liep weg.")).containsExactly("liep");
        assertThat(marks("*pijn", "Zij heeft rugpijn.")).containsExactly("rugpijn");
        assertThat(marks("a b? c", "a c, a b c")).containsExactly("a c", "a b c");
        assertThat(marks("a ..1 c", "a x c, a x x c")).containsExactly("a x c");
        assertThat(marks("a ..4 c", "a, c")).isEmpty();
        assertThat(marks("a ...4 c", "a, c")).containsExactly("a, c");
        assertThat(marks("a ( b c | d )? e", "a b c e. A d e. A e.")).containsExactly("a b c e", "A d e", "A e");
        assertThat(marks("a < b > c", "a b c")).containsExactly("b");
        assertThat(marks("^ a", "a b a")).containsExactly("a");
        assertThat(marks("a $", "a b a!")).containsExactly("a");
        assertThat(marks("a !b", "a b a c")).containsExactly("a c");
        assertThat(marks("a -b", "a b a c")).containsExactly("a");
        assertThat(marks("x|b_c d", "b c d")).containsExactly("b c d");
        assertThat(marks("#PERSON", "Wij spraken Sanne en de chef.")).containsExactly("Sanne");
    }

    @Test
    void theConditionsSayWhenAMatchCounts() {
        assertThat(marks("lui\nsubject: [you]", "Je bent lui. Hij is lui.")).hasSize(1);
        assertThat(marks("lui\nnegated: false", "Je bent niet lui. Je bent lui."))
                .hasSize(1);
        assertThat(marks("lui\nasked: false", "Ben je lui? Je bent lui.")).hasSize(1);
        assertThat(marks("lui\ntense: past", "Je was lui. Je bent lui.")).hasSize(1);
        assertThat(marks("lui", "Hij zegt: 'Ik ben lui.'")).isEmpty();
        assertThat(marks("lui", "Hij zegt dat hij lui is.")).isEmpty();
        assertThat(marks("lui", "Hem gezegd dat hij lui is.")).hasSize(1);
        assertThat(marks("lui\nquoted: true", "Hij zegt: 'Ik ben lui.'")).hasSize(1);
        assertThat(marks("lui\ntimes: 2", "Lui. Niet. Lui.")).containsExactly("Lui. Niet. Lui");
        assertThat(marks("lui\ntimes: 2", "Lui.")).isEmpty();
    }

    private static List<String> marks(String match, String text) {
        String[] parts = match.split("\n", 2);
        return book("match: \"" + parts[0].replace("\\", "\\\\") + "\"\n" + (parts.length > 1 ? parts[1] : ""))
                .find(READER.read(text), List.of("planted"), "feedback")
                .stream()
                .map(it -> text.substring(it.from(), it.to()))
                .toList();
    }

    private static List<String> faults(String rule) {
        return new RuleCheck(book(rule), READER).faults();
    }

    private static RuleBook book(String rule) {
        String one = "id: one\nmessage: m\nsource: s\n" + rule;
        Map<String, Object> read = new Yaml().load(one);
        return RuleFiles.of(GROUND, Map.of("rules", List.of(read)));
    }

    private static List<String> files(Tongue tongue) throws Exception {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/language", tongue.code()))) {
            return files.map(it -> it.getFileName().toString())
                    .filter(it -> it.endsWith(".yaml") && !it.startsWith("ground"))
                    .map(it -> it.replace(".yaml", ""))
                    .sorted()
                    .toList();
        }
    }
}
