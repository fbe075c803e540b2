package nl.klankbord.language.text;

/** Where a word ends: inner apostrophes, hyphens, dots of abbreviations and of times belong to it. */
final class Letters {
    private Letters() {}

    static int end(String text, int from) {
        int at = from + 1;
        while (at < text.length()
                && (Character.isLetterOrDigit(text.charAt(at)) || combining(text.charAt(at)) || inner(text, at))) {
            at++;
        }
        return at;
    }

    private static boolean combining(char c) {
        return Character.getType(c) == Character.NON_SPACING_MARK || Character.isLowSurrogate(c);
    }

    private static boolean inner(String text, int at) {
        if (at + 1 >= text.length()) {
            return text.charAt(at) == '.' && dotted(text, at);
        }
        char c = text.charAt(at);
        char before = text.charAt(at - 1);
        char next = text.charAt(at + 1);
        return switch (c) {
            case '\'', '’', '‘', '´', '`', '-', '_', '@' ->
                Character.isLetterOrDigit(before) && Character.isLetterOrDigit(next);
            case '.' -> joins(before, next) || dotted(text, at);
            case ',', ':' -> Character.isDigit(before) && Character.isDigit(next);
            default -> false;
        };
    }

    // 17.45 and klankbord.nl, but also 'weg.En': a capital begins a new sentence.
    private static boolean joins(char before, char next) {
        return Character.isDigit(before) && Character.isDigit(next)
                || Character.isLetter(before) && Character.isLowerCase(next);
    }

    // The last dot of a.u.b. and o.a. belongs to it.
    private static boolean dotted(String text, int at) {
        return at >= 3
                && Character.isLetter(text.charAt(at - 1))
                && text.charAt(at - 2) == '.'
                && Character.isLetter(text.charAt(at - 3))
                && (at < 4 || !Character.isLetter(text.charAt(at - 4)) || text.charAt(at - 4) == '.');
    }
}
