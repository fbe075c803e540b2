package nl.klankbord.knowledge.search;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** By what a text is known: its words, and the pieces of them. 'Luis' is in 'geluisterd' as it is in 'luistert'. */
record Signs(Reading reading) {

    /** So many letters make a piece. */
    private static final int LETTERS = 4;

    /** A piece says less than a word, and a word has a handful of them. */
    private static final double PIECE = 0.2;

    private static final String MARK = "#";

    Set<String> in(String text) {
        List<String> stems = reading.stems(text);
        Set<String> signs = new TreeSet<>(stems);
        for (String stem : stems) {
            String word = "<" + stem + ">";
            for (int at = 0; at + LETTERS <= word.length(); at++) {
                signs.add(MARK + word.substring(at, at + LETTERS));
            }
        }
        return signs;
    }

    /** How much a sign says, from 0 to 1. */
    static double weight(String sign) {
        return sign.startsWith(MARK) ? PIECE : 1;
    }
}
