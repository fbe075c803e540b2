package nl.klankbord.people;

import java.util.Locale;

/**
 * A person's name as it is written here: the prefix ('van der') stands between given and family name,
 * and does not count when a list is sorted.
 */
public record Name(String given, String prefix, String family) {

    /** 'Fatima el Amrani'. */
    public String full() {
        return beforeFamily() + family;
    }

    /** 'Fatima el ': what stands before the part that a list is sorted by. */
    public String beforeFamily() {
        String before = join(given, prefix);
        boolean joined = before.isEmpty() || prefix.endsWith("'") || prefix.endsWith("\u2019");
        return joined ? before : before + " ";
    }

    /** The letter under which a list shows this name. */
    public String letter() {
        String sorted = sorted();
        return sorted.isEmpty()
                ? ""
                : sorted.substring(0, sorted.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT);
    }

    /** 'Amrani, Fatima el': how a Dutch list shows it. */
    public String listed() {
        return family + ", " + join(given, prefix);
    }

    /** What the list is sorted by: family name, given name, then the prefix; without accents, lower case. */
    public String sorted() {
        return Folded.of(join(family, join(given, prefix)));
    }

    private static String join(String one, String two) {
        return two.isEmpty() ? one : one.isEmpty() ? two : one + " " + two;
    }
}
