package nl.klankbord.coach.builder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.klankbord.coach.builder.Field.Choice;
import nl.klankbord.coach.builder.Field.Picks;
import nl.klankbord.coach.builder.Field.Words;
import nl.klankbord.knowledge.Techniques;
import nl.klankbord.knowledge.content.BadContent;
import nl.klankbord.knowledge.content.Fields;
import nl.klankbord.web.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yaml.snakeyaml.Yaml;

/** What is written in the builders is whole, the same in both languages, and short enough to say. */
class BuilderContentTest {

    private static final int LONGEST_SENTENCE = 22;
    private static final int LONGEST_LINE = 10;

    private final List<Builder> builders = new Builders(Techniques.read()).all();

    @Test
    void theNineAreThere() {
        assertThat(builders)
                .extracting(Builder::key)
                .containsExactly(
                        "feedback",
                        "appreciation",
                        "nugget",
                        "halves",
                        "offer",
                        "choices",
                        "scene",
                        "heard",
                        "questions");
        assertThat(builders.getFirst().in(Language.NL).steps())
                .extracting(Step::key)
                .containsExactly("behaviour", "effect", "feeling", "wish", "room", "together");
        assertThat(builders.getFirst().in(Language.NL).iceberg()).isPresent();
    }

    @Test
    void bothLanguagesAskTheSame() {
        for (Builder builder : builders) {
            assertThat(shape(builder.in(Language.EN))).as(builder.key()).isEqualTo(shape(builder.in(Language.NL)));
        }
    }

    @Test
    void everySentenceCanBeReadInOneBreath() {
        assertThat(builders.stream()
                        .flatMap(builder -> Stream.of(Language.values())
                                .flatMap(language ->
                                        faults(builder.key() + " " + language, builder.in(language)).stream())))
                .isEmpty();
        BuilderText bad = new BuilderText(
                "x",
                "een regel die echt veel te lang is voor een kaartje met een plaatje",
                "woord ".repeat(30),
                Layout.FLOW,
                java.util.Optional.empty(),
                List.of(),
                List.of());
        assertThat(faults("planted", bad)).hasSize(3);
    }

    @Test
    void everyPictogramCanBeDrawn() throws IOException {
        String sprite = Files.readString(Path.of("src/main/resources/static/icons.svg"));
        assertThat(builders).allSatisfy(it -> assertThat(sprite).contains("<symbol id=\"" + it.icon() + "\""));
    }

    /** Whoever looks at the example hears something whole. */
    @Test
    void everyExampleSounds() {
        for (Builder builder : builders) {
            for (Language language : Language.values()) {
                assertThat(builder.in(language).example())
                        .as(builder.key())
                        .isNotBlank()
                        .doesNotContain("…", "..", "??", "?.", " .", "  ");
            }
        }
        assertThat(builders.getFirst().in(Language.NL).example())
                .isEqualTo("Maandag en woensdag stond jouw kar om vier uur nog in het gangpad."
                        + " Jij wilt graag om halfvijf naar huis, en zo moet je op het laatst nog terug."
                        + " En Samira kan er met de heftruck niet langs. Ik word daar onrustig van."
                        + " Wil je voortaan de kar wegzetten voordat je aan iets anders begint?"
                        + " Hoe zie jij het? Zullen we samen een vaste plek zoeken voor de karren?");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {layout: sideways} | unknown layout: sideways
                    {line: null} | line is no text
                    {colour: red} | unknown fields: [colour]
                    {steps: [{key: s, name: S, how: H, fields: []}]} | asks nothing
                    {steps: [{key: s, name: S, how: H, fields: [{key: a, ask: A}]}]} | example is no text
                    {steps: [{key: s, name: S, how: H, fields: [{key: text, ask: A, example: E}]}]} | cannot be used: text
                    {steps: [{key: s, name: S, how: H, fields: [{key: a, ask: A, example: E}, {key: a, ask: A, example: E}]}]} | twice
                    {steps: [{key: s, name: S, how: H, fields: [{key: a, ask: A, example: E, begin: [Ja.]}]}]} | no room for one’s own: Ja.
                    {steps: [{key: s, name: S, how: H, fields: [{key: a, ask: A, example: E, picks: [F]}]}]} | cannot choose: E
                    {steps: [{key: s, name: S, how: H, fields: [{key: a, ask: A, example: E, begin: [Je …], follows: b}]}]} | follows no choice
                    {steps: [{key: s, name: S, how: H, way: {href: 'https://x', text: T}, fields: [{key: a, ask: A, example: E}]}]} | leads out of the house
                    """)
    void whoWritesOneHearsWhatIsWrong(String change, String fault) {
        Map<String, Object> good = new Yaml()
                .load("{name: N, line: L, purpose: P, layout: flow, mind: [M],"
                        + " steps: [{key: s, name: S, how: H, fields: [{key: a, ask: A, example: E}]}]}");
        assertThat(BuilderFile.read(Fields.of("here", good)).steps()).hasSize(1);
        good.putAll(new Yaml().<Map<String, Object>>load(change));
        assertThatThrownBy(() -> BuilderFile.read(Fields.of("here", good)))
                .isInstanceOf(BadContent.class)
                .hasMessageContaining("here")
                .hasMessageContaining(fault);
    }

    private static List<String> shape(BuilderText text) {
        return Stream.concat(
                        Stream.of(text.layout() + " " + text.iceberg().isPresent() + " "
                                + text.mind().size()),
                        text.steps().stream()
                                .flatMap(step -> Stream.concat(
                                        Stream.of(step.key() + step.way().map(Step.Way::href)),
                                        step.fields().stream().map(BuilderContentTest::shape))))
                .toList();
    }

    private static String shape(Field field) {
        return field.key()
                + field.silent()
                + switch (field) {
                    case Words words ->
                        words.follows()
                                + words.begin().stream().map(String::isEmpty).toList();
                    case Picks picks -> "picks" + picks.options().size();
                    case Choice choice -> "choices" + choice.options().size();
                };
    }

    private static List<String> faults(String where, BuilderText text) {
        List<String> faults = new ArrayList<>();
        must(faults, words(text.line()) <= LONGEST_LINE, where + " a long line: " + text.line());
        must(faults, text.mind().size() >= 3, where + " little to mind");
        Stream.of(
                        Stream.of(text.purpose()),
                        text.mind().stream(),
                        text.steps().stream().map(Step::how),
                        text.fields().stream().map(Field::ask),
                        text.fields().stream().map(Field::example))
                .flatMap(texts -> texts)
                .flatMap(it -> Stream.of(it.split("(?<=[.!?:;])[’'\"”]?\\s+")))
                .forEach(it -> must(faults, words(it) <= LONGEST_SENTENCE, where + " a long sentence: " + it));
        return faults;
    }

    private static void must(List<String> faults, boolean holds, String fault) {
        if (!holds) {
            faults.add(fault);
        }
    }

    private static int words(String text) {
        return text.strip().split("\\s+").length;
    }
}
