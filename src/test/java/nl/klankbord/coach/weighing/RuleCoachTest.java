package nl.klankbord.coach.weighing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import nl.klankbord.coach.Advice;
import nl.klankbord.coach.Advice.LeftOut;
import nl.klankbord.coach.Advice.Step;
import nl.klankbord.coach.Said;
import nl.klankbord.coach.Situation;
import nl.klankbord.knowledge.Techniques;
import nl.klankbord.knowledge.technique.TechniqueFiles;
import nl.klankbord.web.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a manager is told in situations that happen every week. */
class RuleCoachTest {

    private static final String SAFE = "setting=one-on-one acquaintance=known-long ";
    private static final Techniques TECHNIQUES = new TechniqueFiles();

    private final RuleCoach coach = new RuleCoach(TECHNIQUES);

    @Test
    void whoShoutsHearsALineAndThenTheWayBack() {
        List<String> keys = keys("goal=stop signal=crossed-line duration=years " + SAFE);
        assertThat(keys).startsWith("negative-feedback").contains("anger");
        assertThat(keys.get(1)).isIn("listen", "empathy", "connecting-questions", "express-trust");
        assertThat(keys.get(keys.indexOf("anger") + 1)).isIn("listen", "empathy", "self-disclosure");
        assertThat(now("goal=stop signal=crossed-line " + SAFE).first().key()).isEqualTo("alone");
    }

    @ParameterizedTest
    @CsvSource({
        "others-listening,overheard",
        "group,overheard",
        "floor,overheard",
        "phone,distance",
        "letter,distance",
        "seconded,distance",
        "one-on-one,alone"
    })
    void dangerIsStoppedInTheWordsOfThePlace(String setting, String key) {
        assertThat(now("goal=start signal=unsafe setting=" + setting).first().key())
                .isEqualTo(key);
        assertThat(now("goal=stop signal=crossed-line self=angry setting=" + setting)
                        .first()
                        .key())
                .isEqualTo(key);
    }

    @Test
    void withoutDangerNothingHasToBeSaidFirst() {
        assertThat(now("goal=keep signal=unsafe " + SAFE).first()).isNull();
        assertThat(now("goal=stop signal=gossip " + SAFE).first()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "goal=stop signal=made-mistake " + SAFE,
                "goal=start signal=crossed-line " + SAFE,
                "goal=stop signal=crossed-line self=irritated " + SAFE,
                "goal=stop signal=crossed-line self=tired " + SAFE,
                "goal=stop signal=crossed-line self=hurried " + SAFE,
                "goal=stop signal=crossed-line self=angry " + SAFE,
                "goal=stop signal=crossed-line self=hit-personally " + SAFE,
                "goal=stop signal=crossed-line setting=group",
                "goal=stop signal=crossed-line setting=others-listening"
            })
    void nobodyGetsAngryOtherwise(String situation) {
        assertThat(keys(situation)).isNotEmpty().doesNotContain("anger");
    }

    @Test
    void aContradictionIsNamedToSomebodyOneKnowsAndIsAloneWith() {
        String told = "goal=not-yet-willing signal=contradicts-self ";
        assertThat(keys(told + SAFE)).startsWith("confront");
        assertThat(keys(told + "setting=one-on-one")).doesNotContain("confront");
        assertThat(keys(told + "setting=one-on-one acquaintance=new")).doesNotContain("confront");
        assertThat(keys(told + "setting=phone acquaintance=known-long")).doesNotContain("confront");
        assertThat(keys(told + "signal=distrust " + SAFE)).doesNotContain("confront");
        assertThat(keys(told + "signal=unsafe " + SAFE)).doesNotContain("confront");
    }

    @Test
    void aFreeChoiceIsWeighedAndAWaveringWishIsNot() {
        String told = "goal=willing signal=unsure signal=stuck " + SAFE;
        assertThat(keys(told + "phase=deciding")).startsWith("decision-balance");
        for (String other : List.of("signal=wavers", "signal=yes-but", "signal=keeps-putting-off", "signal=resists")) {
            assertThat(keys(told + "phase=deciding " + other)).doesNotContain("decision-balance");
        }
        for (String phase : List.of("denying", "weighing", "relapse")) {
            assertThat(keys(told + "phase=" + phase)).doesNotContain("decision-balance");
        }
        for (String goal : List.of("stop", "start", "not-yet-willing")) {
            assertThat(keys("goal=" + goal + " signal=unsure signal=stuck phase=deciding " + SAFE))
                    .doesNotContain("decision-balance");
        }
    }

    @Test
    void whatNeedsEyesIsLeftOutOnThePhoneAndSaysSo() {
        assertThat(keys("goal=not-yet-willing signal=says-little " + SAFE)).contains("silence", "non-verbal");
        assertThat(keys("goal=not-yet-willing signal=says-little setting=phone acquaintance=known-long"))
                .doesNotContain("silence", "non-verbal");
        assertThat(leftOut("goal=not-yet-willing signal=says-little setting=phone acquaintance=known-long"))
                .contains("silence: Hiervoor moet je elkaar kunnen zien.");
    }

    /** By phone somebody hears whether you are there; what rules attention out on paper does not hold there. */
    @Test
    void attentionIsGivenOnThePhoneToo() {
        assertThat(keys("goal=keep signal=sad setting=phone")).contains("attention");
        assertThat(steps(Situations.of("goal=keep signal=sad setting=phone")))
                .extracting(step -> step.reason().nl())
                .contains("Ga zitten waar niemand stoort en doe er niets bij, want de ander hoort dat.")
                .noneMatch(reason -> reason.contains("telefoon"));
        for (String goal : List.of("keep", "willing", "not-yet-willing")) {
            assertThat(leftOut("goal=" + goal + " signal=nervous setting=phone"))
                    .doesNotContain("attention: Hiervoor moet je elkaar kunnen zien.");
            assertThat(keys("goal=" + goal + " signal=sad setting=letter")).doesNotContain("attention");
        }
    }

    @Test
    void whileOthersListenTheTwoWalkAwayFirst() {
        Advice.Now now = now("goal=keep signal=sad setting=others-listening");
        assertThat(now.steps())
                .filteredOn(Step::aside)
                .extracting(step -> step.technique().key())
                .contains("empathy", "attention");
        assertThat(now("goal=keep signal=sad " + SAFE).steps()).noneMatch(Step::aside);
        assertThat(leftOut("goal=keep setting=others-listening signal=says-little"))
                .contains(
                        "connecting-questions: Anderen luisteren mee, dus bewaar dit voor als jullie samen alleen zijn.");
    }

    @Test
    void aGroupIsNotReflectedAndOnlyDangerIsNamedThere() {
        assertThat(keys("goal=stop signal=crossed-line setting=group")).startsWith("negative-feedback");
        assertThat(keys("goal=stop signal=gossip setting=group")).doesNotContain("negative-feedback");
        assertThat(keys("goal=keep signal=complains setting=group")).doesNotContain("reflections");
    }

    @Test
    void nobodyIsChallengedWhileTheyAreSadOrTired() {
        for (String signal : List.of("sad", "tired", "overwhelmed", "unsafe")) {
            assertThat(keys("goal=not-yet-willing phase=weighing signal=" + signal + " " + SAFE))
                    .doesNotContain("challenging-questions", "ambivalence", "confront");
        }
        assertThat(leftOut("goal=not-yet-willing phase=weighing signal=tired " + SAFE))
                .anyMatch(it -> it.endsWith("Daar is het nu te vroeg voor, eerst verbinding."));
    }

    @Test
    void whoIsInAHurryOrTiredDoesTheSimpleThing() {
        assertThat(keys("goal=start self=hurried signal=bored " + SAFE)).doesNotContain("challenging-questions");
        assertThat(leftOut("goal=start self=hurried signal=bored " + SAFE))
                .contains("challenging-questions: Dit vraagt vandaag te veel van je, dus houd het klein.");
        assertThat(now("goal=keep self=tired " + SAFE).mind())
                .extracting(Said::nl)
                .first()
                .asString()
                .contains("moe");
        assertThat(now("goal=keep self=irritated self=hurried " + SAFE).mind()).hasSize(2);
        assertThat(now("goal=keep " + SAFE).mind()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "goal=keep self=angry, angry",
        "goal=willing self=hit-personally, hit",
        "goal=keep self=hurried signal=sad, hurried-feeling",
        "goal=willing self=hurried, hurried-change",
        "goal=not-yet-willing self=tired, tired-hard",
        "goal=stop self=irritated signal=angry, irritated-hard"
    })
    void nowIsNotTheMoment(String situation, String key) {
        assertThat(coach.advise(Situations.of(situation + " setting=one-on-one")))
                .isInstanceOfSatisfying(
                        Advice.NotNow.class, it -> assertThat(it.moment().key()).isEqualTo(key));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "goal=keep self=irritated",
                "goal=keep self=hit-personally",
                "goal=keep self=hurried signal=went-well",
                "goal=willing self=hurried signal=went-well",
                "goal=willing self=tired signal=proud"
            })
    void nowWillDo(String situation) {
        assertThat(keys(situation + " setting=one-on-one")).hasSizeBetween(3, 5);
    }

    @Test
    void whoIsIrritatedLooksForGoldFirst() {
        assertThat(keys("goal=keep self=irritated " + SAFE)).startsWith("gold-nuggets");
    }

    @Test
    void theMethodItselfSaysWhatFits() {
        Situation told = Situations.of(
                "goal=keep setting=one-on-one acquaintance=new phase=relapse signal=sad signal=angry signal=complains");
        assertThat(Base.fits(technique("listen"), told)).isEqualTo(1 + 3 + 1 + 0.5 + 0.5);
        assertThat(Base.burden(technique("listen"), told)).isZero();
        assertThat(Base.burden(technique("humour"), told)).isEqualTo(2 * (2 + 1));
        assertThat(Base.burden(technique("anger"), Situations.of("phase=relapse self=tired")))
                .isEqualTo(4);
    }

    @Test
    void whatOftenGoesWrongIsOneSentence() {
        Step step =
                steps(Situations.of("goal=keep signal=sad setting=one-on-one")).getFirst();
        String told = step.technique().in(Language.NL).mistake();
        assertThat(told)
                .startsWith(step.mistake(Language.NL))
                .hasSizeGreaterThan(step.mistake(Language.NL).length());
        assertThat(step.mistake(Language.NL)).endsWith(".").doesNotContain(". ");
    }

    @Test
    void thePlanThatComesTooEarlyIsLeftOutWithItsReason() {
        assertThat(leftOut("goal=willing phase=weighing signal=wants-change signal=motivated " + SAFE))
                .contains("make-a-plan: De ander is er nog niet uit, dus een plan komt te vroeg.");
    }

    @Test
    void theReasonIsTheOneThatWeighsMost() {
        assertThat(steps(Situations.of("goal=willing signal=asks-advice " + SAFE)))
                .filteredOn(step -> step.technique().key().equals("elicit-offer-elicit"))
                .extracting(step -> step.reason().nl())
                .containsExactly("De ander vraagt raad, en denkt toch het liefst eerst zelf.");
    }

    @Test
    void everySituationWrittenDownGetsAWholeAnswer() throws IOException {
        for (Agreement.Judged judged : Agreement.situations()) {
            if (coach.advise(judged.situation()) instanceof Advice.Now now) {
                assertThat(now.steps()).hasSizeBetween(3, 5).doesNotContainNull();
                assertThat(now.steps().stream().map(Step::reason))
                        .doesNotContainNull()
                        .doesNotHaveDuplicates();
                Step first = now.steps().getFirst();
                if (Choice.challenges(first.technique())) {
                    assertThat(now.steps().subList(1, 2))
                            .as("s%s", judged.number())
                            .anyMatch(step -> Choice.connects(step.technique()));
                }
            } else if (coach.advise(judged.situation()) instanceof Advice.NotNow later) {
                assertThat(Stream.of(
                                later.moment().why(),
                                later.moment().say(),
                                later.moment().then()))
                        .doesNotContainNull();
            }
        }
    }

    @Test
    void everySentenceIsShortAndThereInBothLanguages() {
        RuleFiles files = new RuleFiles(TECHNIQUES);
        Stream<Said> all = Stream.of(
                        files.rules().stream().map(Rule::reason),
                        Stream.of(Caution.values()).map(files::sentence),
                        TECHNIQUES.all().stream().map(files::sentence),
                        files.lower().stream().map(RuleFiles.When::what))
                .flatMap(one -> one);
        assertThat(all).allSatisfy(said -> {
            assertThat(said.nl().split("[.] ?")).allMatch(it -> it.split(" ").length <= 20);
            assertThat(said.en().split("[.] ?")).allMatch(it -> it.split(" ").length <= 20);
            assertThat(said.nl()).endsWith(".").isNotEqualTo(said.en());
            assertThat(said.en()).endsWith(".");
        });
        assertThat(files.stages().values()).containsOnly(1, 2, 3, 4, 5);
    }

    private nl.klankbord.knowledge.Technique technique(String key) {
        return TECHNIQUES.find(key).orElseThrow();
    }

    private Advice.Now now(String words) {
        return (Advice.Now) coach.advise(Situations.of(words));
    }

    private List<Step> steps(Situation situation) {
        return ((Advice.Now) coach.advise(situation)).steps();
    }

    private List<String> keys(Situation situation) {
        return steps(situation).stream().map(step -> step.technique().key()).toList();
    }

    private List<String> keys(String words) {
        return keys(Situations.of(words));
    }

    private List<String> leftOut(String words) {
        return now(words).leftOut().stream()
                .map((LeftOut one) ->
                        one.technique().key() + ": " + one.reason().nl())
                .toList();
    }
}
