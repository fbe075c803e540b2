package nl.klankbord.language.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** Finds which patterns are worth trying on a sentence, by the rarest word that each cannot do without: most sentences meet few of thousands. */
final class Index {
    private static final int[] NONE = {};

    private final List<Pattern> patterns = new ArrayList<>();
    private final int[] starts;
    private final BitSet always = new BitSet();
    private int[][] byWord = {};

    Index(List<Rule> rules) {
        starts = new int[rules.size() + 1];
        for (int at = 0; at < rules.size(); at++) {
            rules.get(at).patterns().forEach(this::add);
            starts[at + 1] = patterns.size();
        }
    }

    private void add(Pattern pattern) {
        int number = patterns.size();
        patterns.add(pattern);
        if (pattern.keys().length == 0) {
            always.set(number);
            return;
        }
        for (int word : pattern.keys()[0]) {
            while (byWord.length <= word) {
                int had = byWord.length;
                byWord = Arrays.copyOf(byWord, Math.max(word + 1, had * 2));
                Arrays.fill(byWord, had, byWord.length, NONE);
            }
            int[] before = byWord[word];
            byWord[word] = Arrays.copyOf(before, before.length + 1);
            byWord[word][before.length] = number;
        }
    }

    /** The numbers of the patterns that could match here. */
    BitSet worth(Line line) {
        BitSet worth = (BitSet) always.clone();
        BitSet present = line.present();
        for (int word = present.nextSetBit(0); word >= 0 && word < byWord.length; word = present.nextSetBit(word + 1)) {
            for (int number : byWord[word]) {
                worth.set(number);
            }
        }
        for (int number = worth.nextSetBit(0); number >= 0; number = worth.nextSetBit(number + 1)) {
            if (!line.worth(patterns.get(number))) {
                worth.clear(number);
            }
        }
        return worth;
    }

    /** Those of one rule, in the order in which they were written. */
    List<Pattern> of(int rule, BitSet worth) {
        int at = worth.nextSetBit(starts[rule]);
        if (at < 0 || at >= starts[rule + 1]) {
            return List.of();
        }
        List<Pattern> found = new ArrayList<>();
        for (; at >= 0 && at < starts[rule + 1]; at = worth.nextSetBit(at + 1)) {
            found.add(patterns.get(at));
        }
        return found;
    }
}
