package nl.klankbord.language.rule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.klankbord.language.text.Document;
import nl.klankbord.language.text.Pos;
import nl.klankbord.language.text.Sentence;
import nl.klankbord.language.text.Token;

/** A sentence made ready for matching: what each token answers, and the phrases of the lists that stand in it. */
final class Line {
    private final Document document;
    private final List<Token> tokens;
    private final boolean asked;
    private final int[][] answers;
    private final BitSet present = new BitSet();
    private final Map<Integer, Map<Integer, List<Integer>>> phrases = new HashMap<>(4);

    Line(Document document, Sentence sentence, Vocabulary vocabulary) {
        this.document = document;
        tokens = sentence.tokens();
        asked = sentence.asked();
        answers = new int[tokens.size()][];
        boolean first = true;
        for (int at = 0; at < answers.length; at++) {
            answers[at] = vocabulary.of(tokens.get(at), first);
            first = first && tokens.get(at).mark();
            for (int answer : answers[at]) {
                present.set(answer);
            }
        }
    }

    int size() {
        return answers.length;
    }

    Token token(int at) {
        return tokens.get(at);
    }

    boolean asked() {
        return asked;
    }

    boolean answers(int at, BitSet any) {
        for (int answer : answers[at]) {
            if (any.get(answer)) {
                return true;
            }
        }
        return false;
    }

    boolean answers(int at, int question) {
        for (int answer : answers[at]) {
            if (answer == question) {
                return true;
            }
        }
        return false;
    }

    /** The next word or list that stands here, from this number on; below nought when there is none. */
    int present(int from) {
        return present.nextSetBit(from);
    }

    /** Whether everything that a pattern cannot do without stands here. */
    boolean worth(Pattern pattern) {
        for (int[] needed : pattern.keys()) {
            if (!any(needed)) {
                return false;
            }
        }
        return true;
    }

    private boolean any(int[] questions) {
        for (int question : questions) {
            if (present.get(question)) {
                return true;
            }
        }
        return false;
    }

    void phrase(int list, int from, int to) {
        present.set(list);
        phrases.computeIfAbsent(from, it -> new HashMap<>(2))
                .computeIfAbsent(list, it -> new ArrayList<>(2))
                .add(to);
    }

    List<Integer> phrases(int from, int list) {
        return phrases.isEmpty()
                ? List.of()
                : phrases.getOrDefault(from, Map.of()).getOrDefault(list, List.of());
    }

    boolean onlyMarksBefore(int at) {
        for (int before = 0; before < at; before++) {
            if (!tokens.get(before).mark()) {
                return false;
            }
        }
        return true;
    }

    boolean onlyMarksFrom(int at) {
        for (int behind = at; behind < answers.length; behind++) {
            if (!tokens.get(behind).mark()) {
                return false;
            }
        }
        return true;
    }

    /** As it was written. */
    String text(int from, int to) {
        return document.text()
                .substring(tokens.get(from).from(), tokens.get(to - 1).to());
    }

    /** The same as it stands further on in a sentence: ‘Je’ becomes ‘je’, and a name keeps its capital. */
    String within(int from, int to) {
        String written = text(from, to);
        Token first = tokens.get(from);
        boolean name = first.word().readings().isEmpty() || first.word().can(Pos.NAME);
        return from > 0 || name || !first.capital() || first.raw().equals("I")
                ? written
                : Character.toLowerCase(written.charAt(0)) + written.substring(1);
    }
}
