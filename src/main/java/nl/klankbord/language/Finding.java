package nl.klankbord.language;

/**
 * Something in a text that its writer may want to see.
 *
 * @param from its first character
 * @param to just after its last
 * @param message why, in the language of the text
 * @param rewrite a proposed wording for this place; empty when there is none
 */
public record Finding(Kind kind, int from, int to, String message, String rewrite) {

    /** How much it weighs. */
    public Severity severity() {
        return kind.severity();
    }
}
