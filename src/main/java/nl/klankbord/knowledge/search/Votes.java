package nl.klankbord.knowledge.search;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How much speaks for each technique. */
final class Votes {

    private static final int MOST_FOUND = 8;
    private static final double ENOUGH = 0.3;

    /** What helps second in a situation gets so much of the vote of what helps first. */
    static final double LESS = 0.5;

    /** How much the leaning of the words counts beside the cards that were found. */
    private static final double LEANING = 0.3;

    private final Map<String, Double> scores = new LinkedHashMap<>();

    /** A technique votes for itself; a situation votes for what helps there, the first the most. */
    void card(List<String> keys, double score) {
        double weight = score;
        for (String key : keys) {
            scores.merge(key, weight, Double::sum);
            weight *= LESS;
        }
    }

    /** Between techniques that were found about as near, the words decide; what was not found stays away. */
    void lean(Map<String, Double> leaning) {
        double most = most();
        leaning.forEach((key, much) -> scores.computeIfPresent(key, (it, score) -> score + LEANING * most * much));
    }

    /** The keys that most speaks for, the best first. */
    List<String> best() {
        double enough = most() * ENOUGH;
        return scores.entrySet().stream()
                .filter(it -> it.getValue() >= enough)
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder()))
                .limit(MOST_FOUND)
                .map(Map.Entry::getKey)
                .toList();
    }

    private double most() {
        return scores.values().stream().mapToDouble(it -> it).max().orElse(0);
    }
}
