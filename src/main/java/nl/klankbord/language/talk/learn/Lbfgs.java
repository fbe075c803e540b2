package nl.klankbord.language.talk.learn;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Iterator;

/** Finds the lowest point of a smooth function with limited memory (L-BFGS). */
final class Lbfgs {
    private static final int MEMORY = 8;
    private static final double ENOUGH = 1e-4;
    private static final int HALVINGS = 20;

    /** A function with its slope. */
    interface Function {
        /** The value at a point; fills in the slope. */
        double value(double[] at, double[] slope);
    }

    private record Pair(double[] moved, double[] turned, double curve) {}

    private Lbfgs() {}

    static double[] minimum(Function function, int size, int rounds) {
        double[] at = new double[size];
        double[] slope = new double[size];
        double value = function.value(at, slope);
        Deque<Pair> pairs = new ArrayDeque<>();
        for (int round = 0; round < rounds; round++) {
            double[] way = direction(slope, pairs);
            double steep = Arithmetic.dot(way, slope);
            double length = round == 0 ? 1 / Math.max(1, Math.sqrt(Arithmetic.dot(slope, slope))) : 1;
            double[] next = new double[size];
            double[] nextSlope = new double[size];
            double lower = Double.POSITIVE_INFINITY;
            for (int half = 0; half < HALVINGS && !(lower <= value + ENOUGH * length * steep); half++, length /= 2) {
                for (int i = 0; i < size; i++) {
                    next[i] = at[i] + length * way[i];
                }
                lower = function.value(next, nextSlope);
            }
            if (!(lower < value - 1e-6 * Math.abs(value))) {
                return lower < value ? next : at;
            }
            remember(pairs, at, next, slope, nextSlope);
            at = next;
            slope = nextSlope;
            value = lower;
        }
        return at;
    }

    private static void remember(Deque<Pair> pairs, double[] at, double[] next, double[] slope, double[] nextSlope) {
        double[] moved = Arithmetic.minus(next, at);
        double[] turned = Arithmetic.minus(nextSlope, slope);
        double curve = Arithmetic.dot(moved, turned);
        if (curve > 0) {
            pairs.addLast(new Pair(moved, turned, curve));
            if (pairs.size() > MEMORY) {
                pairs.removeFirst();
            }
        }
    }

    private static double[] direction(double[] slope, Deque<Pair> pairs) {
        double[] way = Arrays.stream(slope).map(it -> -it).toArray();
        double[] taken = new double[pairs.size()];
        int index = pairs.size();
        for (Iterator<Pair> back = pairs.descendingIterator(); back.hasNext(); ) {
            Pair pair = back.next();
            taken[--index] = Arithmetic.dot(pair.moved(), way) / pair.curve();
            Arithmetic.add(way, pair.turned(), -taken[index]);
        }
        if (!pairs.isEmpty()) {
            Pair last = pairs.getLast();
            double scale = last.curve() / Arithmetic.dot(last.turned(), last.turned());
            Arrays.setAll(way, it -> way[it] * scale);
        }
        for (Pair pair : pairs) {
            Arithmetic.add(way, pair.moved(), taken[index++] - Arithmetic.dot(pair.turned(), way) / pair.curve());
        }
        return way;
    }
}
