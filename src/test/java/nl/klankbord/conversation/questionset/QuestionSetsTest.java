package nl.klankbord.conversation.questionset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.klankbord.conversation.Kind;
import nl.klankbord.conversation.questionset.QuestionFile.Sentence;
import nl.klankbord.web.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every set is whole: enough to choose from, in both languages, and each sentence can be said aloud in one breath. */
class QuestionSetsTest {

    private static final List<Kind> WITH_WORDS =
            Stream.of(Kind.values()).filter(kind -> !kind.wordless()).toList();

    private static final int FEWEST = 6;
    private static final int MOST_WORDS = 11;
    private static final int MOST_LETTERS_OF_A_WORD = 13;
    private static final Pattern ROW = Pattern.compile("[CEMTPZ]\\d{1,2}");
    private static final Pattern STIFF = Pattern.compile(
            "(?i)\\b(u|uw|evalueren|feedback|competentie\\w*|doelstelling\\w*|functioneren|reflecteren|evaluate|competenc\\w+|objective\\w*)\\b");
    private static final List<String> SIDES = List.of("employee", "manager");

    @ParameterizedTest
    @EnumSource(Language.class)
    void theHouseKeepsEveryRule(Language language) {
        assertThat(faults(QuestionFile.read(language))).isEmpty();
    }

    @Test
    void bothLanguagesHaveTheSameSentencesFromTheSameRows() {
        assertThat(rows(QuestionFile.read(Language.EN))).isEqualTo(rows(QuestionFile.read(Language.NL)));
    }

    @Test
    void whatBreaksARuleIsCaught() {
        assertThat(faults(of(Map.of("a", new Sentence("X", "Hoe gaat het?"))))).anyMatch(it -> it.contains("row"));
        assertThat(faults(of(Map.of("a", new Sentence("P1", "hoe gaat het"))))).anyMatch(it -> it.contains("sentence"));
        assertThat(faults(of(Map.of("a", new Sentence("P1", "Hoe " + "nu ".repeat(11) + "gaat?")))))
                .anyMatch(it -> it.contains("long"));
        assertThat(faults(of(Map.of("a", new Sentence("P1", "Zullen we je functioneren bespreken?")))))
                .anyMatch(it -> it.contains("stiff"));
        assertThat(faults(of(Map.of(
                        "a", new Sentence("P1", "Hoe gaat het?"),
                        "b", new Sentence("P1", "Hoe gaat het?")))))
                .anyMatch(it -> it.contains("twice"));
        assertThat(faults(of(Map.of("a", new Sentence("P1", "Hoe gaat het?")))))
                .anyMatch(it -> it.contains("fewer than"));
    }

    /** Only where nothing is written beforehand there is nothing to begin with either. */
    @ParameterizedTest
    @EnumSource(Kind.class)
    void eachSideOfEachKindHasItsOwn(Kind kind) {
        QuestionSets sets = new QuestionSets();
        if (kind.wordless()) {
            assertThat(sets.of(kind, true)).isEmpty();
            return;
        }
        assertThat(sets.of(kind, false)).hasSizeGreaterThanOrEqualTo(FEWEST);
        assertThat(sets.of(kind, true))
                .hasSizeGreaterThanOrEqualTo(FEWEST)
                .extracting(it -> it.text(Language.NL))
                .doesNotContainAnyElementsOf(sets.of(kind, false).stream()
                        .map(it -> it.text(Language.NL))
                        .toList());
    }

    private static List<String> faults(QuestionFile file) {
        List<String> faults = new ArrayList<>();
        for (Kind kind : WITH_WORDS) {
            for (String side : SIDES) {
                Map<String, Sentence> set = file.sentences(kind, side);
                if (set.size() < FEWEST) {
                    faults.add(kind + " " + side + ": fewer than " + FEWEST);
                }
                Set<String> said = new LinkedHashSet<>();
                set.forEach((key, it) -> {
                    look(it).forEach(what -> faults.add(kind + " " + side + " " + key + ": " + what));
                    if (!said.add(it.text())) {
                        faults.add(kind + " " + side + " " + key + ": said twice");
                    }
                });
            }
        }
        Set<String> known =
                new LinkedHashSet<>(WITH_WORDS.stream().map(Kind::code).toList());
        file.kinds().forEach((kind, sides) -> {
            if (!known.contains(kind) || !SIDES.containsAll(sides.keySet())) {
                faults.add(kind + ": no kind or side that there is");
            }
        });
        return faults;
    }

    private static List<String> look(Sentence it) {
        List<String> faults = new ArrayList<>();
        if (!ROW.matcher(it.row()).matches()) {
            faults.add("no row");
        }
        if (!it.text().matches("(?s)\\p{Lu}.*[.?]") || it.text().matches("(?s).*['\"\\n].*")) {
            faults.add("no whole sentence: " + it.text());
        }
        if (STIFF.matcher(it.text()).find()) {
            faults.add("stiff: " + it.text());
        }
        for (String sentence : it.text().split("[.?]")) {
            List<String> words = List.of(sentence.strip().split("[\\s,]+"));
            if (words.size() > MOST_WORDS || words.stream().anyMatch(word -> word.length() > MOST_LETTERS_OF_A_WORD)) {
                faults.add("long: " + sentence);
            }
        }
        return faults;
    }

    private static List<String> rows(QuestionFile file) {
        List<String> rows = new ArrayList<>();
        file.kinds()
                .forEach((kind, sides) -> sides.forEach((side, set) ->
                        set.forEach((key, it) -> rows.add(String.join(" ", kind, side, key, it.row())))));
        return rows;
    }

    private static QuestionFile of(Map<String, Sentence> set) {
        return new QuestionFile(Map.of("check_in", Map.of("employee", set)));
    }
}
