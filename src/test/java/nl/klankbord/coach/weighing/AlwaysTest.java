package nl.klankbord.coach.weighing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.klankbord.coach.Advice;
import nl.klankbord.coach.Advice.Step;
import nl.klankbord.coach.Situation;
import nl.klankbord.knowledge.Aspect;
import nl.klankbord.knowledge.Level;
import nl.klankbord.knowledge.Technique;
import nl.klankbord.knowledge.Techniques;
import nl.klankbord.knowledge.technique.TechniqueFiles;
import nl.klankbord.web.Language;

/** What holds of every advice, whatever somebody tells. Written from what must hold, not from how it is done. */
class AlwaysTest {

    private static final Techniques TECHNIQUES = new TechniqueFiles();
    private static final RuleCoach COACH = new RuleCoach(TECHNIQUES);
    private static final Set<String> WAY_BACK = Set.of("empathy", "listen", "self-disclosure");
    private static final Set<String> ONE_ANOTHER = Set.of("attention", "empathy", "non-verbal");

    @Property(tries = 4000)
    void thereAreThreeToFiveOrNowIsNotTheMoment(@ForAll("situations") Situation situation) {
        switch (COACH.advise(situation)) {
            case Advice.Now now -> {
                assertThat(now.steps()).hasSizeBetween(3, 5).doesNotHaveDuplicates();
                assertThat(keys(now)).doesNotHaveDuplicates();
            }
            case Advice.NotNow later -> {
                for (Language language : Language.values()) {
                    assertThat(later.moment().why().in(language)).isNotBlank();
                    assertThat(later.moment().say().in(language)).isNotBlank();
                    assertThat(later.moment().then().in(language)).isNotBlank();
                }
            }
        }
    }

    @Property(tries = 2000)
    void everyStepSaysWhyAndWhatToSayInBothLanguages(@ForAll("situations") Situation situation) {
        for (Step step : steps(situation)) {
            for (Language language : Language.values()) {
                assertThat(step.reason().in(language)).endsWith(".");
                assertThat(step.phrase(language)).isNotBlank();
                assertThat(step.mistake(language)).isNotBlank();
            }
        }
        assertThat(steps(situation).stream().map(Step::reason)).doesNotHaveDuplicates();
    }

    @Property(tries = 1000)
    void theSameSituationGetsTheSameAdvice(@ForAll("situations") Situation situation) {
        assertThat(COACH.advise(situation))
                .isEqualTo(COACH.advise(situation))
                .hasToString(new RuleCoach(TECHNIQUES).advise(situation).toString());
    }

    @Property(tries = 4000)
    void whoIsChallengedFeelsConnectionBeforeOrDirectlyAfter(@ForAll("situations") Situation situation) {
        List<Technique> order = steps(situation).stream().map(Step::technique).toList();
        for (int at = 0; at < order.size(); at++) {
            if (order.get(at).place().challenge() == Level.HIGH) {
                assertThat(order.subList(0, Math.min(order.size(), at + 2)))
                        .as(
                                "%s in %s",
                                order.get(at).key(),
                                order.stream().map(Technique::key).toList())
                        .anyMatch(AlwaysTest::connects);
            }
        }
    }

    @Property(tries = 4000)
    void angerIsForACrossedLineByWhoIsInControlAndTheWayBackFollows(@ForAll("lines") Situation situation) {
        List<String> keys = keys(situation);
        if (keys.contains("anger")) {
            assertThat(situation.is(Aspect.SIGNAL, "crossed-line")).isTrue();
            assertThat(situation.told().of(Aspect.SELF)).isEmpty();
            assertThat(keys.get(keys.indexOf("anger") + 1)).isIn(WAY_BACK);
        }
    }

    @Property(tries = 4000)
    void aContradictionIsNamedOnlyInSafety(@ForAll("situations") Situation situation) {
        if (keys(situation).contains("confront")) {
            assertThat(situation.told().of(Aspect.SETTING)).containsOnly("one-on-one");
            assertThat(situation.is(Aspect.ACQUAINTANCE, "known-long")).isTrue();
            assertThat(situation.isAny(Aspect.SIGNAL, Set.of("unsafe", "distrust")))
                    .isFalse();
        }
    }

    @Property(tries = 4000)
    void whoWaversAboutAWantedChangeMakesNoList(@ForAll("situations") Situation situation) {
        if (keys(situation).contains("decision-balance")) {
            assertThat(situation.isAny(Aspect.SIGNAL, Set.of("wavers", "yes-but")))
                    .isFalse();
            assertThat(situation.isAny(Aspect.PHASE, Set.of("denying", "weighing")))
                    .isFalse();
        }
    }

    @Property(tries = 4000)
    void whatNeedsEyesIsNotForThePhoneOrForPaper(@ForAll("situations") Situation situation) {
        if (situation.isAny(Aspect.SETTING, Set.of("phone", "letter"))) {
            assertThat(keys(situation)).doesNotContain("non-verbal", "silence");
        }
        if (situation.is(Aspect.SETTING, "letter")) {
            assertThat(keys(situation)).doesNotContain("attention", "listen");
        }
    }

    @Property(tries = 1000)
    void whereALineIsCrossedNobodysOwnTasteCounts(@ForAll("lines") Situation situation) {
        assertThat(keys(situation)).isEqualTo(keys(Situation.of(situation.told())));
    }

    @Property(tries = 4000)
    void nothingPersonalIsSaidWhileOthersListen(@ForAll("situations") Situation situation) {
        if (situation.is(Aspect.SETTING, "others-listening")) {
            for (Step step : steps(situation)) {
                if (step.technique().avoid().has(Aspect.SETTING, "others-listening")) {
                    boolean oneSentence = step.technique().key().equals("negative-feedback") && situation.danger();
                    assertThat(oneSentence
                                    || step.aside()
                                            && ONE_ANOTHER.contains(
                                                    step.technique().key()))
                            .as(step.technique().key())
                            .isTrue();
                }
            }
        }
    }

    @Property(tries = 4000)
    void dangerIsActedOnNowHoweverOneIs(@ForAll("lines") Situation situation) {
        assertThat(COACH.advise(situation)).isInstanceOfSatisfying(Advice.Now.class, now -> {
            assertThat(now.first()).isNotNull();
            if (situation.is(Aspect.SETTING, "others-listening")) {
                assertThat(now.first().key()).isEqualTo("overheard");
            }
        });
    }

    @Property(tries = 2000)
    void adviceAboutAdviceBeginsWithAQuestion(@ForAll("situations") Situation situation) {
        steps(situation).stream()
                .filter(step -> step.technique().key().equals("elicit-offer-elicit"))
                .forEach(step -> {
                    assertThat(step.phrase(Language.NL)).contains("?");
                    assertThat(step.phrase(Language.EN)).contains("?");
                });
    }

    @Property(tries = 2000)
    void whatIsLeftOutIsNotAdvisedAndSaysWhy(@ForAll("situations") Situation situation) {
        if (COACH.advise(situation) instanceof Advice.Now now) {
            assertThat(now.leftOut()).hasSizeLessThanOrEqualTo(3);
            now.leftOut().forEach(one -> {
                assertThat(keys(now)).doesNotContain(one.technique().key());
                assertThat(one.reason().nl()).endsWith(".");
            });
        }
    }

    @Provide
    Arbitrary<Situation> situations() {
        return Situations.any(TECHNIQUES);
    }

    @Provide
    Arbitrary<Situation> lines() {
        return situations().map(it -> {
            Situation line = Situations.of("signal=crossed-line goal=stop");
            var told = new java.util.EnumMap<Aspect, Set<String>>(it.told().codes());
            told.put(Aspect.GOAL, line.told().of(Aspect.GOAL));
            told.put(Aspect.SIGNAL, line.told().of(Aspect.SIGNAL));
            return new Situation(new nl.klankbord.knowledge.Signals(told), it.masters(), it.likes());
        });
    }

    private static boolean connects(Technique technique) {
        return technique.place().challenge() == Level.LOW
                || technique.place().challenge() == Level.MEDIUM
                        && technique.place().connection() == Level.HIGH;
    }

    private static List<Step> steps(Situation situation) {
        return COACH.advise(situation) instanceof Advice.Now now ? now.steps() : List.of();
    }

    private static List<String> keys(Situation situation) {
        return COACH.advise(situation) instanceof Advice.Now now ? keys(now) : List.of();
    }

    private static List<String> keys(Advice.Now now) {
        return IntStream.range(0, now.steps().size())
                .mapToObj(at -> now.steps().get(at).technique().key())
                .toList();
    }
}
