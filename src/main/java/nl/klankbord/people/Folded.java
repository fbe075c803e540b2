package nl.klankbord.people;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Text as a search compares it: 'Cécile' and 'cecile' are the same, and so are 'IJsbrand' and 'ijsbrand'. */
public final class Folded {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Folded() {}

    /** Lower case without accents, one space between words. */
    public static String of(String text) {
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        String lower = plain.toLowerCase(Locale.ROOT)
                .replace("ß", "ss")
                .replace("ø", "o")
                .replace("ł", "l")
                .replace("đ", "d")
                .replace("æ", "ae")
                .replace("ı", "i");
        return NO_WORD.matcher(lower).replaceAll(" ").strip();
    }

    /** The words of a text, each once. */
    public static Set<String> words(String text) {
        Set<String> words = new LinkedHashSet<>(Arrays.asList(of(text).split(" ")));
        words.remove("");
        return words;
    }
}
