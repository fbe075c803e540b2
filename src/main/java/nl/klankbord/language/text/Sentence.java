package nl.klankbord.language.text;

import java.util.List;

/** A sentence with its place in the text; its tokens never reach over its end. */
public record Sentence(List<Token> tokens) {

    /** Where it begins. */
    public int from() {
        return tokens.getFirst().from();
    }

    /** Just after its last character. */
    public int to() {
        return tokens.getLast().to();
    }

    /** Whether it is asked: a question mark at the end, behind a closing quotation mark or not. */
    public boolean asked() {
        return tokens.reversed().stream()
                .limit(3)
                .anyMatch(it -> it.raw().startsWith("?") || it.raw().startsWith("!?"));
    }
}
