package nl.klankbord.coach.weighing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import nl.klankbord.coach.Situation;
import nl.klankbord.knowledge.Aspect;

/** In which order to use what was chosen: coming closer before asking much, or directly after it. */
final class Order {

    private static final List<String> LINE = List.of("negative-feedback", "anger", "confront");

    private final Map<String, Integer> stages;

    Order(Map<String, Integer> stages) {
        this.stages = Map.copyOf(stages);
    }

    List<Weighing> of(List<Weighing> chosen, Situation situation) {
        List<Weighing> left = new ArrayList<>(chosen);
        left.sort(Comparator.comparingInt((Weighing it) -> Objects.requireNonNull(stages.get(it.key())))
                .thenComparing(Weighing.BEST_FIRST));
        List<Weighing> order = new ArrayList<>();
        Weighing best = left.stream().min(Weighing.BEST_FIRST).orElseThrow();
        boolean line = LINE.contains(best.key()) || angry(left);
        if (situation.is(Aspect.GOAL, "stop") && line) {
            theLineFirst(left, order);
        } else if (!(situation.is(Aspect.ACQUAINTANCE, "new") && Choice.challenges(best.technique()))) {
            left.remove(best);
            order.add(best);
        }
        order.addAll(left);
        connectionNear(order);
        return order;
    }

    /** What has to stop is named first; then the other hears at once that the two are all right. After anger that is the way back. */
    private static void theLineFirst(List<Weighing> left, List<Weighing> order) {
        Optional<Weighing> back = angry(left) ? take(left, it -> Choice.WAY_BACK.contains(it.key())) : Optional.empty();
        List<Weighing> lines = left.stream()
                .filter(it -> LINE.contains(it.key()))
                .sorted(Comparator.comparingInt(it -> LINE.indexOf(it.key())))
                .toList();
        left.removeAll(lines);
        for (Weighing line : lines) {
            order.add(line);
            Optional<Weighing> after =
                    line.key().equals("anger") ? back : take(left, it -> Choice.connects(it.technique()));
            after.ifPresent(order::add);
        }
    }

    /** Whoever is asked much hears directly afterwards that they are welcome, if not before. */
    private static void connectionNear(List<Weighing> order) {
        int at = 0;
        while (at < order.size() && !Choice.connects(order.get(at).technique())) {
            if (Choice.challenges(order.get(at).technique())) {
                int after = at + 1;
                take(order, it -> Choice.connects(it.technique())).ifPresent(it -> order.add(after, it));
                return;
            }
            at++;
        }
    }

    private static boolean angry(List<Weighing> some) {
        return some.stream().anyMatch(it -> it.key().equals("anger"));
    }

    private static Optional<Weighing> take(List<Weighing> from, Predicate<Weighing> what) {
        Optional<Weighing> found = from.stream().filter(what).findFirst();
        found.ifPresent(from::remove);
        return found;
    }
}
