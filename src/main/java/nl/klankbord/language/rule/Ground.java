package nl.klankbord.language.rule;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import nl.klankbord.language.rule.Pattern.Span;

/** What every rule of a language stands on: its lists, who is meant by which word, and when somebody else is speaking. */
final class Ground {
    private final Vocabulary vocabulary;
    private final List<Listed> listed;
    private final List<Pattern> theirs;
    private final List<Pattern> mine;
    private final int[] subjects;
    private final int negation;
    private final int past;
    private final BitSet joints = new BitSet();

    /** A phrase of more than one word, and the list it stands in. */
    record Listed(int list, Pattern pattern) {}

    Ground(Vocabulary vocabulary, List<Listed> listed, List<Pattern> theirs, List<Pattern> mine) {
        this.vocabulary = vocabulary;
        this.listed = List.copyOf(listed);
        this.theirs = List.copyOf(theirs);
        this.mine = List.copyOf(mine);
        subjects = new int[] {
            vocabulary.number("@subject-i"),
            vocabulary.number("@subject-you"),
            vocabulary.number("@subject-they"),
            vocabulary.number("@subject-we"),
            vocabulary.number("@subject-thing")
        };
        negation = vocabulary.number("@negation");
        past = vocabulary.number("@past");
        joints.set(vocabulary.number("@joint"));
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    int negation() {
        return negation;
    }

    int past() {
        return past;
    }

    BitSet joints() {
        return joints;
    }

    Subject subject(Line line, int at) {
        for (int which = 0; which < subjects.length; which++) {
            if (line.answers(at, subjects[which])
                    || !line.phrases(at, subjects[which]).isEmpty()) {
                return Subject.values()[which];
            }
        }
        return Subject.NOBODY;
    }

    /** Finds the phrases of the lists; a phrase may be made of words of an earlier list. */
    void findPhrases(Line line) {
        for (Listed one : listed) {
            if (line.worth(one.pattern)) {
                Optional<Span> span = one.pattern.from(line, 0);
                while (span.isPresent()) {
                    line.phrase(one.list, span.get().began(), span.get().ended());
                    span = one.pattern.from(line, span.get().began() + 1);
                }
            }
        }
    }

    /** For each token whether it stands in what the other said. Between quotation marks that is so, unless the writer says they say it. */
    boolean[] said(Line line, boolean[] quoted) {
        boolean[] said = quoted.clone();
        int since = first(theirs, line);
        int my = first(mine, line);
        if (since >= 0) {
            Arrays.fill(said, since, said.length, true);
        }
        if (my >= 0) {
            Arrays.fill(said, my, said.length, false);
        }
        return said;
    }

    private static int first(List<Pattern> patterns, Line line) {
        int first = Node.NO;
        for (Pattern pattern : patterns) {
            if (line.worth(pattern)) {
                int found = pattern.from(line, 0).map(Span::ended).orElse(Node.NO);
                first = found >= 0 && (first < 0 || found < first) ? found : first;
            }
        }
        return first;
    }
}
