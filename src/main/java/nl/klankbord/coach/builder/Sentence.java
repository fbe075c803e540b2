package nl.klankbord.coach.builder;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Makes a sentence of an opening and somebody’s own words, and touches no word of it but one that would stand there twice. */
final class Sentence {

    /** Where the words come in an opening. */
    static final String GAP = "…";

    private static final String CLOSING = "’”\"')]";
    private static final String END = " \n\t.,;:!?…";

    /** After which openings a first word would be said twice; ‘dat je je vergist’ and ‘for you you’ are no slips. */
    private static final Map<String, Pattern> AGAIN = Map.of(
            "you", Pattern.compile("(?i)(?<!\\b(?:for|to) )\\byou $"),
            "jij", Pattern.compile("(?i)\\b(?:je|jij) $"),
            "je", Pattern.compile("(?i)(?<!\\bdat )\\bje $"));

    private Sentence() {}

    /** Whether words are still to come. */
    static boolean hasGap(String opening) {
        return opening.contains(GAP);
    }

    /** The sentence; empty when nothing was written that needs one. */
    static String of(String opening, String typed) {
        String words = bare(typed).isEmpty() ? "" : typed.strip();
        if (hasGap(opening)) {
            return words.isEmpty() ? "" : ended(filled(opening, words));
        }
        if (words.isEmpty()) {
            return opening;
        }
        String own = ended(capital(words));
        return opening.isEmpty() ? own : opening + " " + own;
    }

    private static String filled(String opening, String words) {
        int gap = opening.indexOf(GAP);
        String before = opening.substring(0, gap);
        String after = opening.substring(gap + GAP.length());
        String said = goingOn(before, words);
        // The opening has its own question mark; two of them would shout.
        return before + (after.isEmpty() ? said : bare(said)) + after;
    }

    /** The words from where the opening stopped, also for whoever begins with the word it stopped at. */
    private static String goingOn(String before, String words) {
        String[] parts = words.split("\\s+", 2);
        Pattern again = AGAIN.get(parts[0].toLowerCase(Locale.ROOT));
        boolean twice =
                parts.length == 2 && again != null && again.matcher(before).find();
        return twice ? parts[1] : words;
    }

    /** The words without the marks at their end. */
    private static String bare(String typed) {
        int end = typed.length();
        while (end > 0 && END.indexOf(typed.charAt(end - 1)) >= 0) {
            end--;
        }
        return typed.substring(0, end).strip();
    }

    private static String capital(String words) {
        if (words.startsWith("ij")) {
            return "IJ" + words.substring(2);
        }
        int first = words.codePointAt(0);
        int second = Character.charCount(first);
        boolean name = words.length() > second && Character.isUpperCase(words.codePointAt(second));
        return name ? words : words.substring(0, second).toUpperCase(Locale.ROOT) + words.substring(second);
    }

    private static String ended(String words) {
        int last = words.length() - 1;
        while (last > 0 && CLOSING.indexOf(words.charAt(last)) >= 0) {
            last--;
        }
        return Character.isLetterOrDigit(words.charAt(last)) ? words + "." : words;
    }
}
