package nl.klankbord.language.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts a text into words and marks: clitics apart (heb'k), abbreviations, times and amounts whole. */
final class Tokenizer {
    private static final String APOSTROPHES = "'’‘´`";
    private static final Set<String> BEFORE = Set.of("k", "t", "n", "s", "m", "r", "ie", "em", "ns", "tis", "twas");
    private static final Set<String> BEHIND = Set.of("k", "t", "m", "ie", "em", "r");
    private static final Set<String> ENGLISH = Set.of("m", "re", "ve", "ll", "d", "s");
    private static final int SHORTEST_HEAD = 2;

    private final Words words;
    private final Tongue tongue;

    Tokenizer(Words words, Tongue tongue) {
        this.words = words;
        this.tongue = tongue;
    }

    List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>(text.length() / 5 + 4);
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Character.isWhitespace(c) || c == '\u00a0' || c == '\u200b') {
                at++;
            } else if (Character.isLetterOrDigit(c) || clitic(text, at)) {
                at = word(text, at, tokens);
            } else {
                at = mark(text, at, tokens);
            }
        }
        return tokens;
    }

    private int word(String text, int from, List<Token> tokens) {
        int end = Letters.end(text, from);
        int cut = cut(text, from, end);
        if (cut > from) {
            add(text, from, cut, tokens);
            add(text, cut, end, tokens);
        } else {
            add(text, from, end, tokens);
        }
        return end;
    }

    /** Where heb'k and you're fall apart, or -1: foto's, zo'n and m'n stay whole. */
    private int cut(String text, int from, int end) {
        for (int at = from + 1; at < end; at++) {
            if (APOSTROPHES.indexOf(text.charAt(at)) >= 0) {
                return apart(text, from, at, end);
            }
        }
        return -1;
    }

    private int apart(String text, int from, int at, int end) {
        String tail = text.substring(at + 1, end).toLowerCase(java.util.Locale.ROOT);
        if (tongue == Tongue.NL) {
            return at - from >= SHORTEST_HEAD && BEHIND.contains(tail) ? at : -1;
        }
        if (tail.equals("t") && text.charAt(at - 1) == 'n' && at - from > 1) {
            return at - 1;
        }
        return ENGLISH.contains(tail) ? at : -1;
    }

    private boolean clitic(String text, int at) {
        if (APOSTROPHES.indexOf(text.charAt(at)) < 0 || (at > 0 && Character.isLetterOrDigit(text.charAt(at - 1)))) {
            return false;
        }
        int end = at + 1;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return tongue == Tongue.NL
                && BEFORE.contains(text.substring(at + 1, end).toLowerCase(java.util.Locale.ROOT))
                && (end == text.length() || APOSTROPHES.indexOf(text.charAt(end)) < 0);
    }

    private int mark(String text, int from, List<Token> tokens) {
        char c = text.charAt(from);
        int end = from + Character.charCount(text.codePointAt(from));
        while (end < text.length()
                && (".!?".indexOf(c) >= 0 ? ".!?".indexOf(text.charAt(end)) >= 0 : text.charAt(end) == c && c == '-')) {
            end++;
        }
        add(text, from, end, tokens);
        return end;
    }

    private void add(String text, int from, int to, List<Token> tokens) {
        String raw = text.substring(from, to);
        tokens.add(new Token(from, to, raw, words.of(raw)));
    }
}
