package nl.klankbord.coach.weighing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import nl.klankbord.coach.Said;
import nl.klankbord.coach.Situation;
import nl.klankbord.knowledge.Technique;

/**
 * How well one technique suits one situation.
 *
 * @param weight all that speaks for it and against it in this situation, whoever is going to talk
 * @param own what speaks for it because of who is going to talk; it decides between equals
 * @param appeal what speaks for it alone
 * @param reasons why it suits, the strongest first
 * @param against the strongest sentence that speaks against it
 * @param caution what forbids it
 */
record Weighing(
        Technique technique,
        double weight,
        double own,
        double appeal,
        List<Said> reasons,
        Optional<Said> against,
        Optional<Caution> caution) {

    /** The best first; between equals what one does well, and then the number, so that the same question gets the same answer. */
    static final Comparator<Weighing> BEST_FIRST = Comparator.comparingDouble((Weighing it) -> it.weight() + it.own())
            .reversed()
            .thenComparingInt(it -> it.technique().number());

    static Weighing of(Technique technique, Situation situation, List<Rule> rules) {
        String key = technique.key();
        double base = Base.fits(technique, situation) - Base.hard(technique);
        double favour = 0;
        double burden = Base.burden(technique, situation);
        for (Rule rule : rules) {
            favour += Math.max(0, rule.weight(key));
            burden += Math.max(0, -rule.weight(key));
        }
        return new Weighing(
                technique,
                base + favour - burden,
                Base.own(technique, situation),
                base + favour,
                strongest(rules, rule -> rule.weight(key)),
                strongest(rules, rule -> -rule.weight(key)).stream().findFirst(),
                Caution.against(technique, situation));
    }

    String key() {
        return technique.key();
    }

    boolean allowed() {
        return caution.isEmpty();
    }

    private static List<Said> strongest(List<Rule> rules, ToDoubleFunction<Rule> speaks) {
        return rules.reversed().stream()
                .filter(rule -> speaks.applyAsDouble(rule) > 0)
                .sorted(Comparator.comparingDouble(speaks).reversed())
                .map(Rule::reason)
                .toList();
    }
}
