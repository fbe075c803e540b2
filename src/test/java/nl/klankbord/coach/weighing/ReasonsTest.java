package nl.klankbord.coach.weighing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import nl.klankbord.coach.Advice;
import nl.klankbord.coach.Advice.LeftOut;
import nl.klankbord.coach.Advice.Step;
import nl.klankbord.coach.Situation;
import nl.klankbord.knowledge.Technique;
import nl.klankbord.knowledge.Techniques;
import nl.klankbord.knowledge.technique.TechniqueFiles;
import org.junit.jupiter.api.Test;

/** Whoever reads why, reads what holds here and speaks of this technique; in every situation that a skilled coach judged. */
class ReasonsTest {

    private static final double TEMPTING = 3;
    private static final Techniques TECHNIQUES = new TechniqueFiles();

    private final RuleFiles files = new RuleFiles(TECHNIQUES);
    private final RuleCoach coach = new RuleCoach(TECHNIQUES);

    /** A sentence about another technique, or one that speaks against it, would explain nothing. */
    @Test
    void theReasonsAreThoseThatSpeakForItTheStrongestFirst() throws IOException {
        each((situation, rules) -> {
            for (Technique technique : TECHNIQUES.all()) {
                List<Double> weights = rules.stream()
                        .map(rule -> rule.weight(technique.key()))
                        .filter(weight -> weight > 0)
                        .sorted(Comparator.reverseOrder())
                        .toList();
                assertThat(Weighing.of(technique, situation, rules).reasons())
                        .extracting(reason -> rules.stream()
                                .filter(rule -> rule.reason().equals(reason))
                                .findFirst()
                                .orElseThrow()
                                .weight(technique.key()))
                        .isEqualTo(weights);
            }
        });
    }

    /** What is advised and left out at once would be a riddle, and what hardly anybody would think of needs no excuse. */
    @Test
    void leftOutIsOnlyWhatTemptsAndWasNotAdvised() throws IOException {
        each((situation, rules) -> {
            if (coach.advise(situation) instanceof Advice.Now now) {
                List<Technique> advised =
                        now.steps().stream().map(Step::technique).toList();
                assertThat(now.leftOut()).extracting(LeftOut::technique).doesNotContainAnyElementsOf(advised);
                assertThat(now.leftOut())
                        .extracting(left ->
                                Weighing.of(left.technique(), situation, rules).appeal())
                        .allMatch(appeal -> appeal >= TEMPTING);
            }
        });
    }

    private void each(BiConsumer<Situation, List<Rule>> check) throws IOException {
        for (Agreement.Judged judged : Agreement.situations()) {
            check.accept(
                    judged.situation(),
                    files.rules().stream()
                            .filter(rule -> rule.condition().holds(judged.situation()))
                            .toList());
        }
    }
}
