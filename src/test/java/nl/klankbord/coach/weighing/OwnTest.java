package nl.klankbord.coach.weighing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.klankbord.coach.Advice;
import nl.klankbord.coach.Advice.Own;
import nl.klankbord.coach.Advice.Step;
import nl.klankbord.coach.Situation;
import nl.klankbord.knowledge.Techniques;
import nl.klankbord.knowledge.technique.TechniqueFiles;
import org.junit.jupiter.api.Test;

/** What somebody does well or likes decides between equals; what the other needs comes first. */
class OwnTest {

    private static final Techniques TECHNIQUES = new TechniqueFiles();
    private static final String TOGETHER = "setting=one-on-one acquaintance=known-long ";

    private final RuleCoach coach = new RuleCoach(TECHNIQUES);

    /** Whoever is shouted at needs the line and the way back, whatever the manager likes to ask. */
    @Test
    void atACrossedLineEverybodyGetsTheSame() {
        for (String place : List.of("setting=floor", "setting=group", TOGETHER)) {
            Situation told = Situations.of("goal=stop signal=crossed-line " + place);
            assertThat(keys(withAll(told))).isEqualTo(keys(told)).contains("negative-feedback", "listen");
            assertThat(keys(with(told, "connecting-questions"))).isEqualTo(keys(told));
        }
    }

    @Test
    void whatHasToBeSaidIsNotPushedOutByWhatOneLikes() {
        Situation told = Situations.of("goal=stop signal=made-mistake setting=one-on-one");
        assertThat(keys(with(told, "connecting-questions")))
                .hasSameElementsAs(keys(told))
                .contains("negative-feedback");
    }

    /** In every situation that was judged: what is left out for something that is liked, was its equal. */
    @Test
    void onlyAnEqualGivesUpItsPlace() {
        RuleFiles files = new RuleFiles(TECHNIQUES);
        for (Agreement.Judged judged : judged()) {
            Situation told = judged.situation();
            for (String liked : List.of("connecting-questions", "humour", "challenging-questions", "compliment")) {
                Set<String> gone = new HashSet<>(keys(told));
                Set<String> come = new HashSet<>(keys(with(told, liked)));
                Set<String> both = come.stream().filter(gone::contains).collect(Collectors.toSet());
                gone.removeAll(both);
                come.removeAll(both);
                assertThat(come).isSubsetOf(liked);
                assertThat(weights(gone, told, files)).allMatch(weights(Set.of(liked), told, files)::contains);
            }
        }
    }

    /** Own weight lies under the smallest step that a file can give; a rule of a quarter would break that. */
    @Test
    void everyRuleWeighsInHalves() {
        assertThat(new RuleFiles(TECHNIQUES).rules())
                .flatExtracting(rule -> rule.weights().values())
                .allSatisfy(weight -> assertThat(weight * 2 % 1).isZero());
        Situation told = withAll(Situations.of("goal=keep signal=bored setting=group"));
        assertThat(TECHNIQUES.all())
                .allSatisfy(technique -> assertThat(Base.own(technique, told)).isBetween(0.1, 0.49));
    }

    @Test
    void betweenEqualsItDecides() {
        Situation told = Situations.of("goal=stop signal=bored setting=one-on-one");
        assertThat(keys(told)).doesNotContain("humour");
        Situation likes = new Situation(told.told(), Set.of(), Set.of("humour"));
        assertThat(steps(likes))
                .filteredOn(step -> step.technique().key().equals("humour"))
                .extracting(Step::own)
                .containsExactly(new Own(false, true));
        assertThat(steps(told)).extracting(Step::own).containsOnly(new Own(false, false));
    }

    private static List<Agreement.Judged> judged() {
        try {
            return Agreement.situations();
        } catch (java.io.IOException fault) {
            throw new java.io.UncheckedIOException(fault);
        }
    }

    private static List<Double> weights(Set<String> keys, Situation situation, RuleFiles files) {
        List<Rule> holding = files.rules().stream()
                .filter(rule -> rule.condition().holds(situation))
                .toList();
        return keys.stream()
                .map(key -> Weighing.of(TECHNIQUES.find(key).orElseThrow(), situation, holding)
                        .weight())
                .toList();
    }

    private static Situation with(Situation told, String key) {
        return new Situation(told.told(), Set.of(key), Set.of(key));
    }

    private static Situation withAll(Situation told) {
        Set<String> all = TECHNIQUES.all().stream().map(it -> it.key()).collect(Collectors.toSet());
        return new Situation(told.told(), all, all);
    }

    private List<Step> steps(Situation situation) {
        return coach.advise(situation) instanceof Advice.Now now ? now.steps() : List.of();
    }

    private List<String> keys(Situation situation) {
        return steps(situation).stream().map(step -> step.technique().key()).toList();
    }
}
