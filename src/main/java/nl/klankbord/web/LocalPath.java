package nl.klankbord.web;

/** Decides whether an address stays in this house. */
public final class LocalPath {

    private static final char DELETE = 0x7f;

    private LocalPath() {}

    /**
     * True for '/people?q=a', false for '//evil.example', '/\evil', 'https:...' and for what cannot stand in an address as it is:
     * a blank, a control character, a letter that has to be written with percent signs.
     */
    public static boolean isOne(String path) {
        return path.startsWith("/")
                && !path.startsWith("//")
                && path.indexOf('\\') < 0
                && path.chars().allMatch(letter -> letter > ' ' && letter < DELETE);
    }
}
