package nl.klankbord.people;

/**
 * A person's name as it is written here: the prefix ('van der') stands between given and family name,
 * and does not count when a list is sorted.
 */
public record Name(String given, String prefix, String family) {

    /** 'Fatima el Amrani'. */
    public String full() {
        return prefix.isEmpty() ? join(given, family) : join(given, prefix + (prefix.endsWith("'") ? "" : " ") + family);
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
