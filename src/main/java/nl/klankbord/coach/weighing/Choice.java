package nl.klankbord.coach.weighing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import nl.klankbord.knowledge.Level;
import nl.klankbord.knowledge.Technique;

/** Which few of all techniques are advised. */
final class Choice {

    static final int FEWEST = 3;
    static final int MOST = 5;
    static final Set<String> WAY_BACK = Set.of("empathy", "listen", "self-disclosure");

    private static final int MANY = 4;
    private static final double CLOSE_TO_BEST = 0.45;
    private static final double AS_GOOD = 0.75;

    private Choice() {}

    /** Three to five, the best first, with the company that a challenge needs. */
    static List<Weighing> of(List<Weighing> all) {
        List<Weighing> allowed = all.stream()
                .filter(Weighing::allowed)
                .sorted(Weighing.BEST_FIRST)
                .toList();
        double best = allowed.stream().mapToDouble(Weighing::weight).max().orElseThrow();
        List<Weighing> chosen = new ArrayList<>();
        for (Weighing one : allowed) {
            if (wanted(chosen.size(), one.weight() / best)) {
                chosen.add(one);
            }
        }
        if (has(chosen, it -> it.key().equals("anger"))) {
            bring(allowed, chosen, 1, it -> WAY_BACK.contains(it.key()));
            // One to come back with after the anger, and one for whatever else is hard to hear.
            bring(allowed, chosen, 2, it -> connects(it.technique()));
        }
        if (has(chosen, it -> challenges(it.technique()))) {
            bring(allowed, chosen, 1, it -> connects(it.technique()));
        }
        return chosen;
    }

    private static boolean wanted(int chosen, double worth) {
        return chosen < FEWEST || chosen < MANY && worth >= CLOSE_TO_BEST || chosen < MOST && worth >= AS_GOOD;
    }

    /** A technique that asks much of somebody. */
    static boolean challenges(Technique technique) {
        return technique.place().challenge() == Level.HIGH;
    }

    /** A technique that gives somebody connection and safety, and asks little. */
    static boolean connects(Technique technique) {
        Technique.Place place = technique.place();
        return place.challenge() == Level.LOW || place.connection() == Level.HIGH && place.challenge() == Level.MEDIUM;
    }

    private static void bring(List<Weighing> allowed, List<Weighing> chosen, int many, Predicate<Weighing> needed) {
        if (chosen.stream().filter(needed).count() >= many) {
            return;
        }
        Weighing found = allowed.stream()
                .filter(needed.and(it -> !chosen.contains(it)))
                .findFirst()
                .orElseThrow();
        if (chosen.size() == MOST) {
            chosen.remove(least(chosen));
        }
        chosen.add(found);
    }

    private static Weighing least(List<Weighing> chosen) {
        return chosen.reversed().stream()
                .filter(it -> !connects(it.technique()) && !it.key().equals("anger"))
                .findFirst()
                .orElseGet(chosen::getLast);
    }

    private static boolean has(List<Weighing> chosen, Predicate<Weighing> what) {
        return chosen.stream().anyMatch(what);
    }
}
