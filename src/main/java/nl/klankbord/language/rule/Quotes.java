package nl.klankbord.language.rule;

import java.util.Set;
import nl.klankbord.language.text.Document;
import nl.klankbord.language.text.Sentence;
import nl.klankbord.language.text.Token;

/** Which characters of a text stand between quotation marks; a mark that never closes quotes nothing. */
final class Quotes {
    private static final Set<String> MARKS = Set.of("'", "\"", "“", "”", "„", "‘", "’", "«", "»");
    private static final int FURTHEST = 600;

    private final boolean[] inside;

    Quotes(Document document) {
        inside = new boolean[document.text().length() + 1];
        Token open = null;
        for (Sentence sentence : document.sentences()) {
            for (Token token : sentence.tokens()) {
                if (!MARKS.contains(token.raw())) {
                    continue;
                }
                if (open != null && closes(open, token) && token.from() - open.to() < FURTHEST) {
                    java.util.Arrays.fill(inside, open.to(), token.from(), true);
                    open = null;
                } else if (open == null || token.from() - open.to() >= FURTHEST) {
                    open = token;
                }
            }
        }
    }

    boolean[] of(Line line) {
        boolean[] quoted = new boolean[line.size()];
        for (int at = 0; at < quoted.length; at++) {
            quoted[at] = inside[line.token(at).from()];
        }
        return quoted;
    }

    private static boolean closes(Token open, Token close) {
        return switch (open.raw()) {
            case "'", "‘" -> "'’".contains(close.raw());
            case "“", "„", "”" -> "”“\"".contains(close.raw());
            case "«" -> close.raw().equals("»");
            default -> close.raw().equals(open.raw());
        };
    }
}
