package nl.klankbord.coach.weighing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.klankbord.coach.Advice;
import nl.klankbord.coach.Advice.Step;
import nl.klankbord.coach.Situation;
import nl.klankbord.coach.weighing.Phrases.Phrase;
import nl.klankbord.knowledge.Aspect;
import nl.klankbord.knowledge.Techniques;
import nl.klankbord.knowledge.technique.TechniqueFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever reads a phrase beside an advice can say it there and then. */
class SaidHereTest {

    private static final Techniques TECHNIQUES = new TechniqueFiles();
    private static final RuleCoach COACH = new RuleCoach(TECHNIQUES);
    private static final Phrases PHRASES = new RuleFiles(TECHNIQUES).phrases();

    /** A question about pride to somebody who is sad or hurt shows that nobody looked. */
    @Test
    void whatIsAskedDependsOnWhatOneSees() {
        Set<String> asked = new HashSet<>();
        for (String signal : List.of("sad", "unsafe", "setback", "crossed-line", "gossip", "proud")) {
            asked.add(phrase("connecting-questions", "setting=one-on-one signal=" + signal));
        }
        assertThat(asked).hasSize(6);
        assertThat(phrase("connecting-questions", "setting=floor signal=sad")).doesNotContain("trots");
        assertThat(phrase("negative-feedback", "goal=stop setting=floor signal=crossed-line"))
                .startsWith("Stop.");
        assertThat(phrase("negative-feedback", "goal=stop setting=one-on-one signal=gossip"))
                .contains("Mia");
    }

    @ParameterizedTest
    @ValueSource(strings = {"letter", "group"})
    void whoWritesOrSpeaksToSeveralSaysItOtherwise(String place) {
        for (Situation situation : situations(List.of(place))) {
            for (Step step : steps(situation)) {
                Phrase phrase = PHRASES.best(step.technique(), situation);
                assertThat(phrase.fits().when().has(Aspect.SETTING, place) || apart(step))
                        .as("%s in %s", step.technique().key(), situation.told().codes())
                        .isTrue();
            }
        }
    }

    /** Most phrases beside an advice are about what somebody sees; the others fit anything. */
    @ParameterizedTest
    @CsvSource({"one-on-one floor phone seconded others-listening, 0.8", "group, 0.95", "letter, 0.95"})
    void mostPhrasesAreAboutWhatOneSees(String places, double share) {
        List<Boolean> about = situations(List.of(places.split(" "))).stream()
                .filter(situation -> !situation.told().of(Aspect.SIGNAL).isEmpty())
                .flatMap(situation -> steps(situation).stream().map(step -> about(step, situation)))
                .toList();
        assertThat(about.stream().filter(it -> it).count() / (double) about.size())
                .isGreaterThan(share);
    }

    /** Whoever reads the same words with two techniques learns nothing from the second. */
    @Test
    void noTwoPhrasesAreAlike() {
        List<Phrase> all = TECHNIQUES.all().stream()
                .flatMap(technique -> PHRASES.of(technique).stream())
                .toList();
        assertThat(all.stream().map(it -> it.say().nl())).doesNotHaveDuplicates();
        assertThat(all.stream().map(it -> it.say().en())).doesNotHaveDuplicates();
    }

    @Test
    void everyPhraseIsShortAndToSomebodyOneKnows() {
        TECHNIQUES.all().stream()
                .flatMap(technique -> PHRASES.of(technique).stream())
                .flatMap(phrase -> Stream.of(phrase.say().nl(), phrase.say().en()))
                .forEach(said -> {
                    assertThat(said.split("(?<=[.!?])\\s+")).allMatch(it -> it.split("\\s+").length <= 20);
                    assertThat(said).matches(".*[.!?]$").doesNotContainPattern("(?i)\\b(u|uw|gij|ge)\\b");
                });
    }

    /** What is said when the two have walked away from the others, or what stops danger wherever one is. */
    private static boolean apart(Step step) {
        return step.aside() || step.technique().key().equals("negative-feedback");
    }

    private static boolean about(Step step, Situation situation) {
        Phrase phrase = PHRASES.best(step.technique(), situation);
        return phrase.fits().when().hasAny(Aspect.SIGNAL, situation.told().of(Aspect.SIGNAL));
    }

    private static List<Situation> situations(List<String> places) {
        List<String> signals = Stream.concat(Aspect.SIGNAL.codes().stream().map(it -> " signal=" + it), Stream.of(""))
                .toList();
        return Aspect.GOAL.codes().stream()
                .flatMap(goal -> places.stream().map(place -> "goal=" + goal + " setting=" + place))
                .flatMap(told -> signals.stream().map(signal -> Situations.of(told + signal)))
                .toList();
    }

    private static String phrase(String key, String words) {
        return PHRASES.best(TECHNIQUES.find(key).orElseThrow(), Situations.of(words))
                .say()
                .nl();
    }

    private static List<Step> steps(Situation situation) {
        return COACH.advise(situation) instanceof Advice.Now now ? now.steps() : List.of();
    }
}
