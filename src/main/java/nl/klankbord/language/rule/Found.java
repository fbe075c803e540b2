package nl.klankbord.language.rule;

/** A place in a text where a rule holds: from its first character to just after its last. The rewrite is empty when there is none to propose. */
public record Found(String rule, String kind, int from, int to, String message, String rewrite) {

    boolean overlaps(Found other) {
        return from < other.to && other.from < to;
    }
}
