package nl.klankbord.language.talk.learn;

import java.util.Arrays;

/** With rows of numbers of the same length. */
final class Arithmetic {
    private Arithmetic() {}

    static void add(double[] to, double[] what, double times) {
        for (int at = 0; at < to.length; at++) {
            to[at] += times * what[at];
        }
    }

    static double[] minus(double[] left, double[] right) {
        double[] result = new double[left.length];
        Arrays.setAll(result, it -> left[it] - right[it]);
        return result;
    }

    static double dot(double[] left, double[] right) {
        double sum = 0;
        for (int at = 0; at < left.length; at++) {
            sum += left[at] * right[at];
        }
        return sum;
    }
}
