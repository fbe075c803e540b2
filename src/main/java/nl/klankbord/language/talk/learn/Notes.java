package nl.klankbord.language.talk.learn;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Gathers what is noticed in an utterance. What belongs to one group weighs the same together, however long the utterance is. */
public final class Notes {
    private final Map<String, Set<String>> groups = new TreeMap<>();

    /** Notices something once; noticing it again changes nothing. */
    public void add(String group, String noticed) {
        groups.computeIfAbsent(group, it -> new LinkedHashSet<>()).add(noticed);
    }

    /**
     * All that was noticed.
     *
     * @param weights how much a group weighs: above zero for the whole group together, below zero for each thing in it alone; 0 leaves it out
     */
    public Vector vector(Map<String, Double> weights) {
        Map<Integer, Float> values = new TreeMap<>();
        groups.forEach((group, all) -> {
            double weight = weights.getOrDefault(group, 1.0);
            float each = (float) (weight < 0 ? -weight : weight / Math.sqrt(all.size()));
            if (weight != 0) {
                all.forEach(it -> values.merge(key(group, it), each, Math::max));
            }
        });
        int[] keys = new int[values.size()];
        float[] amounts = new float[values.size()];
        int at = 0;
        for (Map.Entry<Integer, Float> it : values.entrySet()) {
            keys[at] = it.getKey();
            amounts[at++] = it.getValue();
        }
        return new Vector(keys, amounts);
    }

    // FNV-1a with a last mix: the same on every machine, and 32 bits leave a few thousand features apart.
    private static int key(String group, String noticed) {
        int hash = 0x811c9dc5;
        String all = group + '\u0001' + noticed;
        for (int at = 0; at < all.length(); at++) {
            hash = (hash ^ all.charAt(at)) * 0x01000193;
        }
        hash ^= hash >>> 15;
        hash *= 0x2c1b3c6d;
        return hash ^ (hash >>> 13);
    }
}
