package nl.klankbord.knowledge.piece;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.klankbord.knowledge.Technique;
import nl.klankbord.knowledge.Techniques;
import nl.klankbord.knowledge.guide.Guide;
import nl.klankbord.knowledge.guide.Guides;
import nl.klankbord.knowledge.guide.HouseGuide;
import nl.klankbord.web.Language;
import nl.klankbord.web.Refusals;
import org.junit.jupiter.api.Test;

/** What HR writes looks like what came along, and is whole before everybody reads it. */
class PublishableTest {

    private static final Techniques TECHNIQUES = Techniques.read();
    private static final Guides GUIDES = new Guides(TECHNIQUES);
    private static final List<String> KEYS =
            TECHNIQUES.all().stream().map(Technique::key).toList();

    /** One reader reads both: a copy says the very same, in both languages. */
    @Test
    void aCopyOfAnyGuideSaysTheSameAndMayBePublished() {
        for (Guide guide : GUIDES.all()) {
            if (guide.absence()) {
                continue;
            }
            Written copy = GuideCopy.of(guide);
            assertThat(Publishable.check(Sort.GUIDE, copy).byField())
                    .as(guide.key())
                    .isEmpty();
            Guide read = read(copy);
            for (Language language : Language.values()) {
                assertThat(read.in(language).steps())
                        .isEqualTo(guide.in(language).steps());
                assertThat(read.in(language).ending())
                        .isEqualTo(guide.in(language).ending());
                assertThat(read.in(language).employee())
                        .isEqualTo(guide.in(language).employee());
                assertThat(read.borrowed(language)).isFalse();
            }
        }
    }

    @Test
    void aLanguageThatNobodyWroteIsReadInTheOther() {
        Written dutch = without(GuideCopy.of(GUIDES.find("progress").orElseThrow()), "en-");
        assertThat(Publishable.check(Sort.GUIDE, dutch).any()).isFalse();
        Guide read = read(dutch);
        assertThat(read.in(Language.EN).name()).isEqualTo("Voortgangsgesprek");
        assertThat(read.borrowed(Language.EN)).isTrue();
        assertThat(read.borrowed(Language.NL)).isFalse();
    }

    @Test
    void aLanguageThatWasBegunHasToBeWhole() {
        Written begun = without(GuideCopy.of(GUIDES.find("progress").orElseThrow()), "en-")
                .with("step-1-en-name", "Opening");
        assertThat(Publishable.check(Sort.GUIDE, begun).byField())
                .containsKeys("en-name", "en-line", "en-purpose", "step-1-en-what", "step-2-en-name")
                .doesNotContainKeys("step-1-en-name", "en-mind", "nl-name");
    }

    /** While somebody is ill the law says what may be asked; no house adds to that. */
    @Test
    void aboutAbsenceNothingIsPublished() {
        Written asked = GuideCopy.of(GUIDES.find("progress").orElseThrow()).with("kind", "absence");
        assertThat(Publishable.check(Sort.GUIDE, asked).of("kind"))
                .satisfies(it -> assertThat(String.valueOf(it)).contains("absence"));
        assertThat(Publishable.check(Sort.QUESTIONS, asked).of("kind")).isNotNull();
        assertThat(HouseGuide.kinds()).doesNotContain("absence");
    }

    @Test
    void numbersAndLengthsHaveTheirBounds() {
        Written whole = GuideCopy.of(GUIDES.find("progress").orElseThrow());
        assertThat(refused(whole.with("step-1-minutes", "tien"))).containsOnlyKeys("step-1-minutes");
        assertThat(refused(whole.with("step-1-minutes", "121"))).containsOnlyKeys("step-1-minutes");
        assertThat(refused(whole.with("step-1-minutes", "120").with("step-2-minutes", "120")))
                .containsOnlyKeys("steps");
        assertThat(refused(whole.with("nl-name", "x".repeat(81)))).containsOnlyKeys("nl-name");
        assertThat(refused(whole.with("nl-name", "een\ntwee"))).containsOnlyKeys("nl-name");
        assertThat(refused(whole.with("nl-close", "ja\n".repeat(13)))).containsOnlyKeys("nl-close");
        assertThat(refused(whole.with("step-1-nl-say", "x".repeat(301)))).containsOnlyKeys("step-1-nl-say");
        assertThat(refused(new Written(Map.of()))).containsKeys("kind", "nl-name", "steps");
    }

    @Test
    void aSetOfQuestionsSaysAsMuchInBothLanguages() {
        Written set = new Written(Map.of(
                "kind", "check_in", "side", "employee", "nl-name", "In de kas", "nl-questions", "Een.\n\nTwee."));
        assertThat(Publishable.check(Sort.QUESTIONS, set).any()).isFalse();
        assertThat(QuestionSet.read("k", QuestionSet.content(set))
                        .in(Language.EN)
                        .questions())
                .containsExactly("Een.", "Twee.");
        Written uneven = set.with("en-name", "In the greenhouse").with("en-questions", "One.");
        assertThat(Publishable.check(Sort.QUESTIONS, uneven).byField()).containsOnlyKeys("en-questions");
        assertThat(Publishable.check(Sort.QUESTIONS, set.with("side", "boss")).byField())
                .containsOnlyKeys("side");
    }

    /** A step that is taken away is not published, keeps its words, and comes back where it was. */
    @Test
    void stepsChangePlacesAndComeBack() {
        Written whole = GuideCopy.of(GUIDES.find("progress").orElseThrow());
        String first = whole.text("step-1-nl-name");
        Written moved = Steps.moved(whole, 1, 2);
        assertThat(moved.text("step-2-nl-name")).isEqualTo(first);
        assertThat(Steps.moved(moved, 2, 1)).isEqualTo(whole);
        assertThat(Steps.moved(whole, 1, 9)).isEqualTo(whole);
        Written gone = Steps.gone(whole, 1);
        assertThat(Steps.standing(gone)).hasSize(Steps.count(whole) - 1).doesNotContain(1);
        assertThat(read(gone).in(Language.NL).steps())
                .noneMatch(step -> step.name().equals(first));
        assertThat(Steps.standing(Steps.back(gone, 1))).isEqualTo(Steps.standing(whole));
        Written full = whole;
        for (int step = 0; step < 20; step++) {
            full = Steps.added(full);
        }
        assertThat(Steps.count(full)).isEqualTo(Steps.MOST);
    }

    private static Map<String, ?> refused(Written draft) {
        Refusals refusals = Publishable.check(Sort.GUIDE, draft);
        return refusals.byField();
    }

    private static Written without(Written draft, String language) {
        Map<String, String> fields = new HashMap<>(draft.fields());
        fields.keySet().removeIf(it -> it.contains(language));
        return new Written(fields);
    }

    private static Guide read(Written draft) {
        return HouseGuide.read("k", Guide.House.standing(1), GuideDraft.content(draft, KEYS), TECHNIQUES);
    }
}
