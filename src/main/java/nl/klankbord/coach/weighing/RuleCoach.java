package nl.klankbord.coach.weighing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.klankbord.coach.Advice;
import nl.klankbord.coach.Advice.LeftOut;
import nl.klankbord.coach.Advice.Moment;
import nl.klankbord.coach.Advice.Own;
import nl.klankbord.coach.Advice.Step;
import nl.klankbord.coach.Coach;
import nl.klankbord.coach.Said;
import nl.klankbord.coach.Situation;
import nl.klankbord.coach.weighing.RuleFiles.When;
import nl.klankbord.knowledge.Technique;
import nl.klankbord.knowledge.Techniques;

/** Advice by the rules in the files. */
public final class RuleCoach implements Coach {

    private static final int MOST_LEFT_OUT = 3;
    private static final double TEMPTING = 3;

    private final List<Technique> techniques;
    private final RuleFiles files;
    private final Order order;

    public RuleCoach(Techniques techniques) {
        this.techniques = techniques.all();
        this.files = new RuleFiles(techniques);
        this.order = new Order(files.stages());
    }

    @Override
    public Advice advise(Situation situation) {
        if (!situation.danger()) {
            Optional<Moment> later = first(files.notNow(), situation);
            if (later.isPresent()) {
                return new Advice.NotNow(later.get());
            }
        }
        List<Rule> holding = files.rules().stream()
                .filter(rule -> rule.condition().holds(situation))
                .toList();
        List<Weighing> all = techniques.stream()
                .map(technique -> Weighing.of(technique, situation, holding))
                .toList();
        List<Weighing> chosen = order.of(Choice.of(all), situation);
        return new Advice.Now(
                situation.danger() ? first(files.stops(), situation).orElseThrow() : null,
                all(files.lower(), situation),
                steps(chosen, situation),
                leftOut(all, chosen));
    }

    private List<Step> steps(List<Weighing> chosen, Situation situation) {
        Set<Said> told = new HashSet<>();
        List<Step> steps = new ArrayList<>();
        for (Weighing one : chosen) {
            // The same sentence twice would explain nothing the second time.
            Said reason = one.reasons().stream()
                    .filter(it -> !told.contains(it))
                    .findFirst()
                    .orElseGet(() -> files.sentence(one.technique()));
            told.add(reason);
            Own own = new Own(
                    situation.masters().contains(one.key()), situation.likes().contains(one.key()));
            Said say = files.phrases().best(one.technique(), situation).say();
            steps.add(new Step(one.technique(), reason, say, Caution.aside(one.technique(), situation), own));
        }
        return List.copyOf(steps);
    }

    private List<LeftOut> leftOut(List<Weighing> all, List<Weighing> chosen) {
        return all.stream()
                .filter(one -> !chosen.contains(one) && one.appeal() >= TEMPTING)
                .sorted(Comparator.comparingDouble(Weighing::appeal).reversed())
                .flatMap(one -> one
                        .caution()
                        .map(files::sentence)
                        .or(one::against)
                        .map(reason -> new LeftOut(one.technique(), reason))
                        .stream())
                .limit(MOST_LEFT_OUT)
                .toList();
    }

    private static <T> Optional<T> first(List<When<T>> some, Situation situation) {
        return all(some, situation).stream().findFirst();
    }

    private static <T> List<T> all(List<When<T>> some, Situation situation) {
        return some.stream()
                .filter(one -> one.condition().holds(situation))
                .map(When::what)
                .toList();
    }
}
