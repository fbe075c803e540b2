package nl.klankbord.conversation.strength;

import java.util.Locale;

/** Whether two people, or one person twice, said the same: apart from capitals, spaces and punctuation. */
final class Sameness {

    private Sameness() {}

    /** Whether these say the same. */
    static boolean of(String one, String other) {
        return bare(one).equals(bare(other));
    }

    private static String bare(String text) {
        return text.replaceAll("[^\\p{L}\\p{M}\\p{N}]", "").toLowerCase(Locale.ROOT);
    }
}
