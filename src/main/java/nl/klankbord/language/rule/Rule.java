package nl.klankbord.language.rule;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One rule of one kind, with what goes for it, what does not, and the examples it is held to. */
record Rule(
        String id,
        String kind,
        String message,
        String rewrite,
        String source,
        Set<String> on,
        List<Pattern> patterns,
        List<Anti> unless,
        Conditions conditions,
        Examples examples) {

    /** Whether it counts in a text of this sort. */
    boolean appliesTo(String sort) {
        return on.isEmpty() || on.contains(sort);
    }

    /** How far from a match an antipattern forgives it. */
    enum Reach {
        MATCH,
        SENTENCE,
        TEXT
    }

    /** What makes a match none, and the text that shows it. */
    record Anti(Pattern pattern, Reach reach, String example) {}

    /** Texts with «marks» that are found, and texts in which nothing is. */
    record Examples(List<String> wrong, List<String> right) {}

    /** When a match counts; what is empty does not matter. */
    record Conditions(
            boolean quoted,
            boolean evenNegated,
            Set<Subject> subjects,
            Optional<Boolean> asked,
            Optional<Boolean> past,
            int times) {}
}
