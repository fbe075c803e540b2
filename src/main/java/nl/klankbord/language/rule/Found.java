package nl.klankbord.language.rule;

/** A place in a text where a rule holds: from its first character to just after its last. The rewrite is empty when there is none to propose. */
public record Found(String rule, String kind, int from, int to, String message, String rewrite) {

    /** The name of what an organisation added itself. */
    static final String ADDED = "added";

    /** Instead of the name of a rule: found by how a sentence sounds. */
    public static final String HEARD = "heard";

    /** Whether an organisation added the phrase itself. */
    public boolean added() {
        return rule.equals(ADDED);
    }

    /** Whether they share a character. */
    public boolean overlaps(Found other) {
        return from < other.to && other.from < to;
    }
}
