package nl.klankbord.language.talk.learn;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Learns weights from examples. The same examples in the same order give the same weights on every machine. */
public final class Trainer {
    private final double restraint;
    private final int rounds;
    private final int least;

    /**
     * A way of learning.
     *
     * @param restraint how strongly large weights are held back
     * @param rounds how many steps at most
     * @param least in how many examples something must be seen before it counts
     */
    public Trainer(double restraint, int rounds, int least) {
        this.restraint = restraint;
        this.rounds = rounds;
        this.least = least;
    }

    /** The weights that fit these examples; every label must occur. */
    public LinearModel learn(List<Vector> seen, List<String> said, List<String> labels) {
        int[] keys = keys(seen);
        int[][] places = seen.stream().map(it -> places(it, keys)).toArray(int[][]::new);
        float[][] amounts = seen.stream().map(Vector::values).toArray(float[][]::new);
        int[] answers = said.stream().mapToInt(labels::indexOf).toArray();
        int many = labels.size();
        double[] weights = Lbfgs.minimum(
                (at, slope) -> loss(places, amounts, answers, many, at, slope), (keys.length + 1) * many, rounds);
        double[] start = Arrays.copyOfRange(weights, keys.length * many, weights.length);
        return LinearModel.rounded(labels, keys, Arrays.copyOf(weights, keys.length * many), start);
    }

    private double loss(int[][] places, float[][] amounts, int[] answers, int many, double[] at, double[] slope) {
        double loss = 0;
        for (int i = 0; i < at.length; i++) {
            slope[i] = restraint * at[i];
            loss += restraint * at[i] * at[i] / 2;
        }
        double[] scores = new double[many];
        for (int row = 0; row < places.length; row++) {
            System.arraycopy(at, at.length - many, scores, 0, many);
            scores(places[row], amounts[row], at, scores);
            Chances.of(scores);
            loss -= StrictMath.log(Math.max(scores[answers[row]], 1e-300));
            scores[answers[row]] -= 1;
            slope(places[row], amounts[row], scores, slope);
        }
        return loss;
    }

    private static void scores(int[] places, float[] amounts, double[] at, double[] scores) {
        for (int i = 0; i < places.length; i++) {
            if (places[i] >= 0) {
                int base = places[i] * scores.length;
                for (int label = 0; label < scores.length; label++) {
                    scores[label] += amounts[i] * at[base + label];
                }
            }
        }
    }

    private static void slope(int[] places, float[] amounts, double[] wrong, double[] slope) {
        int last = slope.length - wrong.length;
        for (int label = 0; label < wrong.length; label++) {
            slope[last + label] += wrong[label];
        }
        for (int i = 0; i < places.length; i++) {
            if (places[i] >= 0) {
                int base = places[i] * wrong.length;
                for (int label = 0; label < wrong.length; label++) {
                    slope[base + label] += amounts[i] * wrong[label];
                }
            }
        }
    }

    private int[] keys(List<Vector> seen) {
        Map<Integer, Integer> counts = new TreeMap<>();
        seen.forEach(vector -> Arrays.stream(vector.keys()).forEach(it -> counts.merge(it, 1, Integer::sum)));
        return counts.entrySet().stream()
                .filter(it -> it.getValue() >= least)
                .mapToInt(Map.Entry::getKey)
                .toArray();
    }

    private static int[] places(Vector vector, int[] keys) {
        return Arrays.stream(vector.keys())
                .map(it -> Arrays.binarySearch(keys, it))
                .toArray();
    }
}
