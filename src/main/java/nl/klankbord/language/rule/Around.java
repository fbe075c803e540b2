package nl.klankbord.language.rule;

import nl.klankbord.language.rule.Pattern.Span;

/** What stands around a match in its sentence: quotation, reported speech, the clause and its subject. */
final class Around {
    private final Line line;
    private final Ground ground;
    private final boolean[] said;

    Around(Line line, Ground ground, boolean[] said) {
        this.line = line;
        this.ground = ground;
        this.said = said;
    }

    /** Whether these are words of the other, told as such; then they are nobody's judgement. */
    boolean saidByTheOther(Span span) {
        return said[span.to() - 1];
    }

    /** Whether the sentence ends in words of the other. */
    boolean reported() {
        return said.length > 0 && said[said.length - 1];
    }

    boolean negated(Span span) {
        for (int at = begin(span.from()); at < end(span.to() - 1); at++) {
            if ((at < span.began() || at >= span.ended()) && line.answers(at, ground.negation())) {
                return true;
            }
        }
        return false;
    }

    boolean past(Span span) {
        for (int at = begin(span.from()); at < end(span.to() - 1); at++) {
            if (line.answers(at, ground.past())) {
                return true;
            }
        }
        return false;
    }

    Subject subject(Span span) {
        int end = end(span.to() - 1);
        for (int at = begin(span.from()); at < end; at++) {
            Subject subject = ground.subject(line, at);
            if (subject != Subject.NOBODY) {
                return subject;
            }
        }
        return Subject.NOBODY;
    }

    private int begin(int at) {
        int begin = at;
        while (begin > 0 && !line.token(begin - 1).mark() && !line.answers(begin - 1, ground.joints())) {
            begin--;
        }
        return begin;
    }

    private int end(int at) {
        int end = at + 1;
        while (end < line.size() && !line.token(end).mark() && !line.answers(end, ground.joints())) {
            end++;
        }
        return end;
    }
}
