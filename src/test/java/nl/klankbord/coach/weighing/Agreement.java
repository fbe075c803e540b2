package nl.klankbord.coach.weighing;

import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.klankbord.coach.Advice;
import nl.klankbord.coach.Coach;
import nl.klankbord.coach.Situation;
import nl.klankbord.knowledge.Aspect;
import nl.klankbord.knowledge.Signals;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** How far the advice agrees with what a skilled coach chose, who wrote it down without seeing a single rule. */
public final class Agreement {

    private static final List<String> BASELINE = List.of("listen", "empathy", "connecting-questions");

    private Agreement() {}

    /** One situation with the choice of the skilled coach. */
    public record Judged(
            int number, Situation situation, Set<String> good, Set<String> first, Set<String> never, boolean notNow) {}

    /**
     * What was counted over some situations.
     *
     * @param first how many began with an acceptable technique
     * @param advised techniques advised
     * @param hit of those, how many are good
     * @param good techniques the coach finds good
     * @param never advised although the coach says never
     * @param notNow situations in which now or not now was judged alike
     * @param open situations in which both gave techniques
     */
    public record Counted(int all, int open, int first, int advised, int hit, int good, int never, int notNow) {

        public double firstShare() {
            return share(first, open);
        }

        public double precision() {
            return share(hit, advised);
        }

        public double recall() {
            return share(hit, good);
        }

        public double notNowShare() {
            return share(notNow, all);
        }

        private static double share(int part, int whole) {
            return whole == 0 ? 1 : (double) part / whole;
        }

        @Override
        public String toString() {
            return "%3d situations: first %5.1f%%, precision %5.1f%%, recall %5.1f%%, never %d, not-now right %5.1f%%"
                    .formatted(all, 100 * firstShare(), 100 * precision(), 100 * recall(), never, 100 * notNowShare());
        }
    }

    /** The situations, as they were written. */
    public static List<Judged> situations() throws IOException {
        try (InputStream file = Agreement.class.getResourceAsStream("/coach/situations.yaml")) {
            List<?> list = new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
            return list.stream().map(one -> judged((Map<?, ?>) one)).toList();
        }
    }

    /** What the coach of the product is told to begin with in each of them. */
    public static List<String> keys(Coach coach, Judged judged) {
        return coach.advise(judged.situation()) instanceof Advice.Now now
                ? now.steps().stream().map(step -> step.technique().key()).toList()
                : List.of();
    }

    /** The same three for everybody, to compare with. */
    public static Counted baseline(List<Judged> some) {
        return counted(some, judged -> BASELINE);
    }

    /** What is counted when this coach advises. */
    public static Counted count(List<Judged> some, Coach coach) {
        return counted(some, judged -> keys(coach, judged));
    }

    /** The same for every goal and every setting. */
    public static Map<String, Counted> by(List<Judged> some, Coach coach, Aspect aspect) {
        return some.stream()
                .flatMap(judged -> judged.situation().told().of(aspect).stream().map(code -> Map.entry(code, judged)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey,
                        TreeMap::new,
                        Collectors.collectingAndThen(
                                Collectors.mapping(Map.Entry::getValue, Collectors.toList()),
                                found -> count(found, coach))));
    }

    private static Counted counted(List<Judged> some, Function<Judged, List<String>> answer) {
        int open = 0;
        int first = 0;
        int advised = 0;
        int hit = 0;
        int good = 0;
        int never = 0;
        int notNow = 0;
        for (Judged judged : some) {
            List<String> keys = answer.apply(judged);
            notNow += keys.isEmpty() == judged.notNow() ? 1 : 0;
            never += (int) keys.stream().filter(judged.never()::contains).count();
            if (!keys.isEmpty() && !judged.notNow()) {
                open++;
                first += judged.first().contains(keys.getFirst()) ? 1 : 0;
                advised += keys.size();
                hit += (int) keys.stream().filter(judged.good()::contains).count();
                good += judged.good().size();
            }
        }
        return new Counted(some.size(), open, first, advised, hit, good, never, notNow);
    }

    private static Judged judged(Map<?, ?> fields) {
        Map<Aspect, Set<String>> told = new EnumMap<>(Aspect.class);
        Map<?, ?> situation = (Map<?, ?>) Objects.requireNonNull(fields.get("situation"));
        situation.forEach(
                (name, codes) -> told.put(Aspect.of(String.valueOf(name)).orElseThrow(), texts(codes)));
        return new Judged(
                Integer.parseInt(String.valueOf(fields.get("id")).substring(1)),
                Situation.of(new Signals(told)),
                texts(fields.get("good")),
                texts(fields.get("first")),
                texts(fields.get("never")),
                Boolean.TRUE.equals(fields.get("not-now")));
    }

    private static Set<String> texts(Object codes) {
        if (codes == null) {
            return Set.of();
        }
        List<?> list = codes instanceof List<?> some ? some : List.of(codes);
        return list.stream().map(String::valueOf).collect(Collectors.toCollection(HashSet::new));
    }

    /** All that is counted, by name, for whoever wants to read it. */
    public static Map<String, Counted> report(Coach coach) throws IOException {
        List<Judged> all = situations();
        List<Judged> odd = all.stream().filter(it -> it.number() % 2 == 1).toList();
        List<Judged> even = all.stream().filter(it -> it.number() % 2 == 0).toList();
        Map<String, Counted> report = new LinkedHashMap<>();
        report.put("always the same three", baseline(all));
        report.put("all", count(all, coach));
        report.put("odd, developed on", count(odd, coach));
        report.put("even, held out", count(even, coach));
        by(all, coach, Aspect.GOAL).forEach((code, counted) -> report.put("goal " + code, counted));
        by(all, coach, Aspect.SETTING).forEach((code, counted) -> report.put("setting " + code, counted));
        return report;
    }
}
