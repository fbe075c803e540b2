package nl.klankbord.people.roster;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Makes the text of a cell into what the person who typed it meant. */
final class Cleaning {
    private static final Pattern BLANKS = Pattern.compile("[\\p{Z}\\p{C}]+");
    private static final Pattern LOST_LETTER =
            Pattern.compile("[?\\uFFFD]|[ÃÂ][\\u0080-\\u00BF‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€");

    private Cleaning() {}

    /** Without blanks around or doubled, without signs that cannot be seen. */
    static String clean(String cell) {
        return BLANKS.matcher(composed(cell)).replaceAll(" ").strip();
    }

    static boolean isClean(String cell) {
        return clean(cell).equals(composed(cell));
    }

    /** A cell that begins like this is worked out by a spreadsheet, on the computer of whoever opens our export. */
    static boolean isFormula(String text) {
        return !text.isEmpty() && "=+-@#".indexOf(text.charAt(0)) >= 0;
    }

    /** Yılmaz went through a system that could not write the ı, and came out as Y?lmaz. */
    static boolean lostLetters(String text) {
        return LOST_LETTER.matcher(text).find();
    }

    private static String composed(String cell) {
        return Normalizer.normalize(cell, Normalizer.Form.NFC);
    }
}
