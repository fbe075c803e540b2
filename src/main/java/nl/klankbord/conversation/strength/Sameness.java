package nl.klankbord.conversation.strength;

import java.util.Locale;
import java.util.regex.Pattern;

/** Whether two people, or one person twice, said the same: apart from capitals, spaces and marks around a word. C and C++ are two. */
final class Sameness {

    private static final Pattern MARKS = Pattern.compile("(?<=^|\\s)['\"‘“]+|[.,:;!?…'\"’”]+(?=\\s|$)");

    private Sameness() {}

    /** Whether these say the same. */
    static boolean of(String one, String other) {
        return bare(one).equals(bare(other));
    }

    private static String bare(String text) {
        return MARKS.matcher(text.strip().replaceAll("\\s+", " "))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
