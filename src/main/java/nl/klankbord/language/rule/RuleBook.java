package nl.klankbord.language.rule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.klankbord.language.rule.Pattern.Span;
import nl.klankbord.language.rule.Rule.Anti;
import nl.klankbord.language.text.Document;
import nl.klankbord.language.text.Sentence;

/** All rules of a language, ready to look through a text. Safe to share. */
public final class RuleBook {
    private final Ground ground;
    private final List<Rule> rules;
    private final Index index;

    RuleBook(Ground ground, List<Rule> rules) {
        this.ground = ground;
        this.rules = List.copyOf(rules);
        this.index = new Index(this.rules);
    }

    List<Rule> rules() {
        return rules;
    }

    /** The same book, with this rule alone in its place. */
    RuleBook with(Rule changed) {
        return new RuleBook(ground, List.of(changed));
    }

    /** Everything that rules of these kinds find in a text of this sort (feedback, minutes), in the order of the text; one of a kind per place. */
    public List<Found> find(Document document, Collection<String> kinds, String sort) {
        return prepare(document).find(kinds, sort);
    }

    /** What is said of a kind in general; nothing when there is no such kind. */
    public String message(String kind) {
        return rules.stream()
                .filter(it -> it.kind().equals(kind))
                .map(Rule::message)
                .findFirst()
                .orElse("");
    }

    /** A text made ready once, to be asked several times. */
    public Prepared prepare(Document document) {
        List<Around> places = new ArrayList<>();
        return new Prepared(this, lines(document, places), places);
    }

    private List<Found> find(Prepared text, Collection<String> kinds, String sort) {
        List<Found> found = new ArrayList<>();
        for (int at = 0; at < rules.size(); at++) {
            Rule rule = rules.get(at);
            if (kinds.contains(rule.kind()) && (rule.on().isEmpty() || rule.on().contains(sort))) {
                found.addAll(new Seeker(rule, text.tried(at), text.lines, text.places).found());
            }
        }
        return once(found);
    }

    private List<Line> lines(Document document, List<Around> places) {
        Quotes quotes = new Quotes(document);
        List<Line> lines = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            Line line = new Line(document, sentence, ground.vocabulary());
            ground.findPhrases(line);
            lines.add(line);
            places.add(new Around(line, ground, ground.said(line, quotes.of(line))));
        }
        return lines;
    }

    private static List<Found> once(List<Found> found) {
        List<Found> kept = new ArrayList<>();
        found.stream()
                .sorted(Comparator.comparingInt((Found it) -> it.from() - it.to())
                        .thenComparingInt(Found::from))
                .filter(it -> kept.stream().noneMatch(had -> had.kind().equals(it.kind()) && had.overlaps(it)))
                .forEach(kept::add);
        kept.sort(Comparator.comparingInt(Found::from).thenComparing(Found::kind));
        return kept;
    }

    /** A text made ready. */
    public static final class Prepared {
        private final RuleBook book;
        private final List<Line> lines;
        private final List<Around> places;
        private final List<BitSet> worth;

        Prepared(RuleBook book, List<Line> lines, List<Around> places) {
            this.book = book;
            this.lines = lines;
            this.places = places;
            this.worth = lines.stream().map(book.index::worth).toList();
        }

        /** As {@link RuleBook#find}. */
        public List<Found> find(Collection<String> kinds, String sort) {
            return book.find(this, kinds, sort);
        }

        /** Of a rule, what is worth trying on each sentence. */
        private List<List<Pattern>> tried(int rule) {
            return worth.stream().map(it -> book.index.of(rule, it)).toList();
        }

        /** Whether the other said this sentence, and it is told as said. */
        public boolean reported(int sentence) {
            return places.get(sentence).reported();
        }
    }

    /** One rule at work on one text. */
    private record Seeker(Rule rule, List<List<Pattern>> tried, List<Line> lines, List<Around> places) {

        List<Found> found() {
            List<Found> found = new ArrayList<>();
            for (int at = 0; at < lines.size(); at++) {
                Line line = lines.get(at);
                Around around = places.get(at);
                for (Span span : spans(tried.get(at), line)) {
                    if (holds(line, around, span)) {
                        found.add(found(line, span));
                    }
                }
            }
            return rule.conditions().times() > 1 ? together(found) : found;
        }

        private static List<Span> spans(List<Pattern> tried, Line line) {
            List<Span> spans = new ArrayList<>();
            tried.forEach(pattern -> spans(pattern, line, spans));
            return spans;
        }

        private static void spans(Pattern pattern, Line line, List<Span> spans) {
            Optional<Span> span = pattern.from(line, 0);
            while (span.isPresent()) {
                spans.add(span.get());
                span = pattern.from(
                        line, Math.max(span.get().began() + 1, span.get().to()));
            }
        }

        private boolean holds(Line line, Around around, Span span) {
            Rule.Conditions when = rule.conditions();
            return (when.quoted() || !around.saidByTheOther(span))
                    && (when.evenNegated() || !around.negated(span))
                    && (when.subjects().isEmpty() || when.subjects().contains(around.subject(span)))
                    && (when.asked().isEmpty() || when.asked().get() == line.asked())
                    && (when.past().isEmpty() || when.past().get() == around.past(span))
                    && rule.unless().stream().noneMatch(anti -> forgives(anti, line, span));
        }

        private boolean forgives(Anti anti, Line line, Span span) {
            return switch (anti.reach()) {
                case MATCH -> anywhere(anti.pattern(), line, span);
                case SENTENCE -> anywhere(anti.pattern(), line, null);
                case TEXT -> lines.stream().anyMatch(other -> anywhere(anti.pattern(), other, null));
            };
        }

        private static boolean anywhere(Pattern pattern, Line line, @org.jspecify.annotations.Nullable Span touching) {
            if (!line.worth(pattern)) {
                return false;
            }
            Optional<Span> span = pattern.from(line, 0);
            while (span.isPresent() && touching != null && !span.get().touches(touching)) {
                span = pattern.from(line, span.get().began() + 1);
            }
            return span.isPresent();
        }

        private Found found(Line line, Span span) {
            int to = line.token(span.to() - 1).to();
            return new Found(
                    rule.id(),
                    rule.kind(),
                    line.token(span.from()).from(),
                    to,
                    rule.message(),
                    Rewrite.of(rule.rewrite(), line, span));
        }

        // Questions are stacked over sentences: what counts is how many there are, and the mark runs from the first to
        // the last.
        private List<Found> together(List<Found> one) {
            List<Found> each = once(one);
            if (each.size() < rule.conditions().times()) {
                return List.of();
            }
            Found last = each.getLast();
            return List.of(new Found(
                    rule.id(), rule.kind(), each.getFirst().from(), last.to(), rule.message(), rule.rewrite()));
        }
    }
}
