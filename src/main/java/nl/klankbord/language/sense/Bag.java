package nl.klankbord.language.sense;

import java.util.Arrays;
import nl.klankbord.language.talk.learn.Vector;

/** Gathers numbers with what they weigh. The same sentence gives the same numbers on every machine. */
final class Bag {
    private int[] keys;
    private float[] values;
    private int size;

    Bag() {
        keys = new int[256];
        values = new float[256];
    }

    /** With what was gathered before in it. */
    Bag(Vector before) {
        size = before.keys().length;
        keys = Arrays.copyOf(before.keys(), size + 32);
        values = Arrays.copyOf(before.values(), size + 32);
    }

    void add(int key, double value) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, size * 2);
            values = Arrays.copyOf(values, size * 2);
        }
        keys[size] = key;
        values[size++] = (float) value;
    }

    Vector vector() {
        return new Vector(Arrays.copyOf(keys, size), Arrays.copyOf(values, size));
    }

    static int hash(String word) {
        int hash = 0x811c9dc5;
        for (int at = 0; at < word.length(); at++) {
            hash = (hash ^ word.charAt(at)) * 0x01000193;
        }
        return hash;
    }

    static int mix(int group, int one, int two, int three) {
        int hash = group * 0x9E3779B9;
        hash = (hash ^ one) * 0x85ebca6b;
        hash = (hash ^ hash >>> 13 ^ two) * 0xc2b2ae35;
        hash = (hash ^ hash >>> 16 ^ three) * 0x2c1b3c6d;
        return hash ^ hash >>> 15;
    }
}
