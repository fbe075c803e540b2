package nl.klankbord.language.rule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which patterns a sentence can meet at all. Each pattern stands under the rarest word that it cannot do without, in all
 * ways of saying it, so that a sentence asks for the few whose word stands in it and not for every one there is.
 */
final class Index {
    private final List<Shelf> shelfOf;
    private final Map<Integer, BitSet> under;
    private final BitSet anywhere;

    private Index(List<Shelf> shelfOf, Map<Integer, BitSet> under, BitSet anywhere) {
        this.shelfOf = shelfOf;
        this.under = under;
        this.anywhere = anywhere;
    }

    static Index of(List<Rule> rules) {
        List<Shelf> shelfOf = new ArrayList<>();
        Map<Integer, BitSet> under = new HashMap<>();
        BitSet anywhere = new BitSet();
        for (Rule rule : rules) {
            Shelf shelf = new Shelf(rule, shelfOf.size());
            for (Pattern pattern : rule.patterns()) {
                put(pattern, shelfOf.size(), under, anywhere);
                shelfOf.add(shelf);
            }
        }
        return new Index(List.copyOf(shelfOf), under, anywhere);
    }

    private static void put(Pattern pattern, int number, Map<Integer, BitSet> under, BitSet anywhere) {
        if (pattern.keys().length == 0) {
            anywhere.set(number);
            return;
        }
        for (int way : pattern.keys()[0]) {
            under.computeIfAbsent(way, it -> new BitSet()).set(number);
        }
    }

    /** The numbers of the patterns that this sentence may meet. */
    BitSet worth(Line line) {
        BitSet worth = (BitSet) anywhere.clone();
        for (int word = line.present(0); word >= 0; word = line.present(word + 1)) {
            BitSet there = under.get(word);
            if (there != null) {
                worth.or(there);
            }
        }
        return worth;
    }

    /** The shelves from which one of these sentences may meet a pattern, in the order of the book. */
    List<Shelf> shelves(List<BitSet> worth) {
        BitSet all = new BitSet();
        worth.forEach(all::or);
        List<Shelf> shelves = new ArrayList<>();
        for (int number = all.nextSetBit(0); number >= 0; ) {
            Shelf shelf = shelfOf.get(number);
            shelves.add(shelf);
            number = all.nextSetBit(shelf.first + shelf.rule.patterns().size());
        }
        return shelves;
    }

    /** The patterns of one rule, by number. */
    record Shelf(Rule rule, int first) {

        /** Those of its patterns that are among these numbers. */
        List<Pattern> among(BitSet numbers) {
            int number = next(numbers, first);
            if (number < 0) {
                return List.of();
            }
            List<Pattern> among = new ArrayList<>();
            for (; number >= 0; number = next(numbers, number + 1)) {
                among.add(rule.patterns().get(number - first));
            }
            return among;
        }

        private int next(BitSet numbers, int from) {
            int next = numbers.nextSetBit(from);
            return next < first + rule.patterns().size() ? next : -1;
        }
    }
}
