package nl.klankbord.web;

/** Decides whether an address stays in this house. */
public final class LocalPath {

    private LocalPath() {}

    /** True for '/people?q=a', false for '//evil.example', '/\evil', 'https:...' and anything with a control character. */
    public static boolean isOne(String path) {
        return path.startsWith("/")
                && !path.startsWith("//")
                && path.indexOf('\\') < 0
                && path.chars().noneMatch(Character::isISOControl);
    }
}
