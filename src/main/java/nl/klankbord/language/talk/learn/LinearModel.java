package nl.klankbord.language.talk.learn;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;

/** Weights of what can be noticed, for each label: multinomial logistic regression. A weight is kept in one byte. */
public final class LinearModel {
    private static final double STEPS = 127;

    private final List<String> labels;
    private final int[] keys;
    private final Rows rows;
    private final byte[] weights;
    private final float[] start;
    private final float step;

    LinearModel(List<String> labels, int[] keys, byte[] weights, float[] start, float step) {
        this.labels = List.copyOf(labels);
        this.keys = keys;
        this.rows = new Rows(keys);
        this.weights = weights;
        this.start = start;
        this.step = step;
    }

    /** Rounds weights to bytes; what rounds to nothing for every label is left out. */
    static LinearModel rounded(List<String> labels, int[] keys, double[] exact, double[] start) {
        int many = labels.size();
        double largest = Arrays.stream(exact).map(Math::abs).max().orElse(1);
        float step = (float) (largest / STEPS);
        int[] kept = new int[keys.length];
        byte[] bytes = new byte[exact.length];
        int count = 0;
        for (int at = 0; at < keys.length; at++) {
            boolean any = false;
            for (int label = 0; label < many; label++) {
                byte rounded = (byte) Math.round(exact[at * many + label] / step);
                bytes[count * many + label] = rounded;
                any |= rounded != 0;
            }
            if (any) {
                kept[count++] = keys[at];
            }
        }
        float[] begin = new float[many];
        for (int label = 0; label < many; label++) {
            begin[label] = (float) start[label];
        }
        return new LinearModel(labels, Arrays.copyOf(kept, count), Arrays.copyOf(bytes, count * many), begin, step);
    }

    /** The labels, in the order of the chances. */
    public List<String> labels() {
        return labels;
    }

    /** How many things it weighs. */
    public int size() {
        return keys.length;
    }

    /** The chance of each label; together 1. */
    public double[] chances(Vector vector) {
        double[] scores = new double[labels.size()];
        for (int label = 0; label < scores.length; label++) {
            scores[label] = start[label];
        }
        for (int at = 0; at < vector.keys().length; at++) {
            int place = rows.of(vector.keys()[at]);
            if (place >= 0) {
                double amount = vector.values()[at] * (double) step;
                for (int label = 0; label < scores.length; label++) {
                    scores[label] += amount * weights[place * scores.length + label];
                }
            }
        }
        return Chances.of(scores);
    }

    /** Writes it in the compact form that {@link #read} takes. */
    public void write(OutputStream to) throws IOException {
        ModelFile.write(to, labels, keys, weights, start, step);
    }

    /** Reads what was written; fails on anything else. */
    public static LinearModel read(InputStream from) throws IOException {
        return ModelFile.read(from);
    }
}
