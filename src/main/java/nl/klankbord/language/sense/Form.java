package nl.klankbord.language.sense;

import java.util.Map;
import nl.klankbord.language.text.Reading;
import nl.klankbord.language.text.Token;

/** A word as a number, its lemma as a number, and its letters in runs of three to five. */
record Form(int word, int lemma, int[] letters) {
    private static final int SHORTEST = 3;
    private static final int LONGEST = 5;
    private static final Map<String, String> SAME = Map.ofEntries(
            Map.entry("jij", "je"),
            Map.entry("u", "je"),
            Map.entry("ge", "je"),
            Map.entry("gij", "je"),
            Map.entry("jullie", "je"),
            Map.entry("jouw", "je"),
            Map.entry("uw", "je"),
            Map.entry("'k", "ik"),
            Map.entry("zij", "hij"),
            Map.entry("ze", "hij"),
            Map.entry("ie", "hij"),
            Map.entry("medewerker", "hij"),
            Map.entry("medewerkster", "hij"),
            Map.entry("werknemer", "hij"),
            Map.entry("werkneemster", "hij"),
            Map.entry("betrokkene", "hij"),
            Map.entry("mevrouw", "hij"),
            Map.entry("nie", "niet"),
            Map.entry("da", "dat"),
            Map.entry("'n", "een"),
            Map.entry("'t", "het"),
            Map.entry("she", "he"));

    static Form of(Token token) {
        String form = token.form();
        String plain = Character.isDigit(form.charAt(0)) ? "0" : SAME.getOrDefault(form, form);
        return of(plain, plain.equals(form) ? lemma(token) : plain);
    }

    static Form of(String word, String lemma) {
        return new Form(Bag.hash(word), Bag.hash(lemma), letters("<" + word + ">"));
    }

    private static String lemma(Token token) {
        return token.word().readings().stream()
                .filter(it -> it.tag().startsWith("WKW") || it.tag().startsWith("VB"))
                .map(Reading::lemma)
                .findFirst()
                .or(() -> token.word().readings().stream().map(Reading::lemma).findFirst())
                .orElse(token.form());
    }

    private static int[] letters(String edged) {
        int runs = 0;
        for (int size = SHORTEST; size <= LONGEST; size++) {
            runs += Math.max(0, edged.length() - size + 1);
        }
        int[] letters = new int[runs];
        for (int size = SHORTEST; size <= LONGEST; size++) {
            for (int at = 0; at + size <= edged.length(); at++) {
                letters[--runs] = Bag.mix(1, Bag.hash(edged.substring(at, at + size)), 0, 0);
            }
        }
        return letters;
    }
}
