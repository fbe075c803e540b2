package nl.klankbord.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.klankbord.web.Language;
import org.junit.jupiter.api.Test;

/** What is written about techniques is whole, in both languages, and short enough to read before a conversation. */
class ContentTest {

    private static final int LONGEST_SENTENCE = 20;
    private static final int LONGEST_LINE = 10;
    private static final Set<String> HEARERS =
            Set.of("anyone", "young", "direct", "shy", "flemish", "few-words", "angry", "experienced");
    private static final Set<String> MUST_HEAR = Set.of("young", "direct", "shy", "flemish", "few-words");

    private final Techniques techniques = Techniques.read();

    @Test
    void theMethodIsWhole() {
        assertThat(techniques.all())
                .extracting(Technique::number)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 26).boxed().toList());
        assertThat(techniques.all()).extracting(Technique::key).doesNotHaveDuplicates();
    }

    @Test
    void everythingIsToldInBothLanguages() {
        assertThat(faults(techniques.all())).isEmpty();
    }

    @Test
    void aPlaceOnTheMapIsWhatItsLevelsSay() {
        for (Technique technique : techniques.all()) {
            assertThat(level(technique.place().across()))
                    .as("%s across", technique.key())
                    .isEqualTo(technique.place().connection());
            assertThat(level(technique.place().up()))
                    .as("%s up", technique.key())
                    .isEqualTo(technique.place().challenge());
        }
    }

    @Test
    void everyPictogramCanBeDrawn() throws IOException {
        String sprite = Files.readString(Path.of("src/main/resources/static/icons.svg"));
        String topics = Files.readString(Path.of("src/main/resources/knowledge/topic/topics.yaml"));
        Stream<String> icons = Stream.concat(
                techniques.all().stream().map(Technique::icon),
                Pattern.compile("pictogram: ([\\w-]+)")
                        .matcher(topics)
                        .results()
                        .map(found -> found.group(1)));
        assertThat(icons)
                .hasSizeGreaterThan(26)
                .allSatisfy(icon -> assertThat(sprite).contains("<symbol id=\"" + icon + "\""));
    }

    @Test
    void everyLinkLeadsToAnotherTechnique() {
        for (Technique technique : techniques.all()) {
            Technique.Around around = technique.around();
            Stream.of(around.related(), around.before(), around.after())
                    .flatMap(List::stream)
                    .forEach(key -> assertThat(techniques.find(key))
                            .as("%s leads to %s", technique.key(), key)
                            .isPresent()
                            .get()
                            .isNotEqualTo(technique));
        }
    }

    @Test
    void aPlantedFaultIsSeen() {
        Telling bad = new Telling(
                "Naam",
                "Naam",
                "Dit is een regel die veel te lang is voor een kaartje met een plaatje.",
                new Telling.Use(List.of(), List.of(), List.of(), List.of()),
                List.of(new Telling.Phrase("nobody", "Ja.")),
                new Telling.Where("x", "x", "x", "x"),
                "Dit is een zin van veel meer dan twintig woorden die je echt niet in een keer kunt lezen als je over tien minuten een gesprek hebt.",
                "x",
                List.of(),
                Set.of(),
                List.of());
        assertThat(faults("planted", Language.NL, bad)).hasSize(10);
    }

    private static List<String> faults(List<Technique> techniques) {
        return techniques.stream()
                .flatMap(technique -> Stream.of(Language.values())
                        .flatMap(language -> faults(technique.key(), language, technique.in(language)).stream()))
                .toList();
    }

    private static List<String> faults(String key, Language language, Telling telling) {
        List<String> faults = new ArrayList<>();
        String where = key + " " + language.code() + ": ";
        Set<String> hearers = new HashSet<>();
        telling.phrases().forEach(phrase -> hearers.add(phrase.hearer()));
        must(faults, HEARERS.containsAll(hearers), where + "an unknown hearer in " + hearers);
        must(faults, hearers.containsAll(MUST_HEAR), where + "somebody has no phrase; there is " + hearers);
        must(faults, telling.phrases().size() >= 4, where + "fewer than four phrases");
        must(faults, telling.use().what().size() >= 2, where + "too little about what it is");
        must(faults, telling.use().when().size() >= 3, where + "too little about when");
        must(faults, !telling.use().notWhen().isEmpty(), where + "nothing about when not");
        must(faults, telling.use().steps().size() >= 3, where + "fewer than three steps");
        must(faults, telling.own().contains("advanced"), where + "advanced is our own and must say so");
        must(faults, words(telling.line()) <= LONGEST_LINE, where + "a long line: " + telling.line());
        texts(telling)
                .flatMap(text -> Stream.of(text.split("(?<=[.!?:;])[’'\"”]?\\s+")))
                .filter(sentence -> words(sentence) > LONGEST_SENTENCE)
                .forEach(sentence -> faults.add(where + "a long sentence: " + sentence));
        return faults;
    }

    private static Stream<String> texts(Telling telling) {
        return Stream.of(
                        telling.use().what().stream(),
                        telling.use().when().stream(),
                        telling.use().notWhen().stream(),
                        telling.use().steps().stream(),
                        telling.phrases().stream().map(Telling.Phrase::say),
                        telling.levels().stream().map(Telling.Kind::text),
                        Stream.of(
                                telling.where().floor(),
                                telling.where().group(),
                                telling.where().distance(),
                                telling.where().letter(),
                                telling.mistake(),
                                telling.advanced()))
                .flatMap(stream -> stream);
    }

    private static void must(List<String> faults, boolean holds, String fault) {
        if (!holds) {
            faults.add(fault);
        }
    }

    private static int words(String text) {
        return text.strip().split("\\s+").length;
    }

    private static Level level(int place) {
        return place <= 33 ? Level.LOW : place <= 66 ? Level.MEDIUM : Level.HIGH;
    }
}
