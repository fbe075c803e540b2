import java.io.IOException;
import java.util.List;
import nl.klankbord.coach.Coach;
import nl.klankbord.coach.weighing.Agreement;
import nl.klankbord.coach.weighing.Agreement.Judged;
import nl.klankbord.coach.weighing.RuleCoach;
import nl.klankbord.knowledge.technique.TechniqueFiles;

/** How far the advice agrees with a skilled coach, and how long it takes to think of it. */
class Advice {

    private static final int ROUNDS = 200;

    public static void main(String[] arguments) throws IOException {
        Coach coach = new RuleCoach(new TechniqueFiles());
        Agreement.report(coach).forEach((name, counted) -> System.out.printf("%-24s %s%n", name, counted));
        List<Judged> all = Agreement.situations();
        time(coach, all);
        System.out.printf("%nan advice takes %.3f ms%n", time(coach, all));
        if (List.of(arguments).contains("--odd")) all.stream().filter(it -> it.number() % 2 == 1).forEach(it -> show(coach, it));
    }

    private static double time(Coach coach, List<Judged> all) {
        long begin = System.nanoTime();
        for (int round = 0; round < ROUNDS; round++) all.forEach(judged -> coach.advise(judged.situation()));
        return (System.nanoTime() - begin) / 1e6 / ROUNDS / all.size();
    }

    private static void show(Coach coach, Judged judged) {
        List<String> keys = Agreement.keys(coach, judged);
        boolean first = !keys.isEmpty() && judged.first().contains(keys.getFirst());
        System.out.printf("%ns%02d %s %s%n  advised %s%n", judged.number(), first ? "+" : "-", judged.situation().told().codes(), marked(keys, judged));
        System.out.printf("  missed  %s%n", judged.good().stream().filter(key -> !keys.contains(key)).toList());
        System.out.printf("  first   %s, never %s, not now %s%n", judged.first(), judged.never(), judged.notNow());
    }

    private static List<String> marked(List<String> keys, Judged judged) {
        return keys.stream()
                .map(key -> (judged.good().contains(key) ? "+" : judged.never().contains(key) ? "!!" : "-") + key)
                .toList();
    }
}
