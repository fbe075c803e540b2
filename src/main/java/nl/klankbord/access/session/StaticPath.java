package nl.klankbord.access.session;

import java.util.List;

/** Paths of files that are the same for everybody; they need no session and get none. */
final class StaticPath {

    private static final List<String> PREFIXES =
            List.of("/css/", "/js/", "/fonts/", "/icons", "/scenes", "/logo", "/webjars/", "/favicon");

    private StaticPath() {}

    static boolean isOne(String path) {
        return PREFIXES.stream().anyMatch(path::startsWith);
    }
}
