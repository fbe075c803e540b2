package nl.klankbord.conversation.search;

import java.util.Set;

/**
 * One word that somebody looks for.
 *
 * @param word as {@link nl.klankbord.people.Folded} writes it
 * @param stem without the endings of Dutch
 * @param english without the endings of English
 */
record Wanted(String word, String stem, String english) {

    /** A part of a word says something from this many letters on: 'bonus' is not found with 'on'. */
    private static final int PART = 4;

    /** Words that stand in every sentence and say nothing by themselves. */
    private static final Set<String> SMALL = Set.of(
            "de", "het", "een", "en", "of", "van", "in", "op", "te", "dat", "die", "dit", "is", "ik", "je", "we", "met",
            "voor", "er", "the", "a", "an", "and", "or", "to", "at", "on", "it", "i", "you", "with", "for");

    static Wanted of(String word) {
        return new Wanted(word, Stems.dutch(word), Stems.english(word));
    }

    boolean telling() {
        return !SMALL.contains(word);
    }

    /** Whether that is this word: with another ending, or as a part of a longer one, as in 'weekrooster'. */
    boolean is(String other) {
        return other.equals(word)
                || Stems.dutch(other).equals(stem)
                || Stems.english(other).equals(english)
                || stem.length() >= PART && other.contains(stem);
    }

    /** Whether it was perhaps meant: a letter more, less, another, or two that changed places; two such in a long word. */
    boolean isNear(String other) {
        int slips = word.length() < PART ? 0 : word.length() < 2 * PART ? 1 : 2;
        return slips > 0
                && (Slips.between(word, other, slips) <= slips
                        || Slips.between(stem, Stems.dutch(other), slips) <= Math.min(slips, 1));
    }
}
