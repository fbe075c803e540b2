package nl.klankbord.access.session;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * What sort of browser on what sort of device, so that a person recognises their own. What a browser says of itself in full
 * could tell people apart; these two words cannot.
 *
 * @param browser a word of the code: 'firefox', 'other'
 * @param system a word of the code: 'windows', 'other'
 */
public record BrowserKind(String browser, String system) {

    /** A browser that says nothing of itself. */
    public static final BrowserKind UNKNOWN = new BrowserKind("other", "other");

    // Nearly all say 'Safari' and 'Chrome' too, so whoever says more of themselves is looked for first.
    private static final Map<String, String> BROWSERS = words(
            "edg/",
            "edge",
            "edga/",
            "edge",
            "edgios/",
            "edge",
            "samsungbrowser",
            "samsung",
            "opr/",
            "opera",
            "firefox",
            "firefox",
            "fxios",
            "firefox",
            "crios",
            "chrome",
            "chrome",
            "chrome",
            "safari",
            "safari");
    private static final Map<String, String> SYSTEMS = words(
            "iphone",
            "iphone",
            "ipad",
            "ipad",
            "android",
            "android",
            "windows",
            "windows",
            "cros",
            "chromebook",
            "mac os",
            "mac",
            "linux",
            "linux");

    /** The kind of the browser that sent this request. */
    public static BrowserKind of(HttpServletRequest request) {
        return of(Objects.requireNonNullElse(request.getHeader("User-Agent"), ""));
    }

    static BrowserKind of(String said) {
        String words = said.toLowerCase(Locale.ROOT);
        return new BrowserKind(first(BROWSERS, words), first(SYSTEMS, words));
    }

    private static String first(Map<String, String> known, String words) {
        return known.entrySet().stream()
                .filter(it -> words.contains(it.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("other");
    }

    private static Map<String, String> words(String... pairs) {
        Map<String, String> words = new LinkedHashMap<>();
        for (int at = 0; at < pairs.length; at += 2) {
            words.put(pairs[at], pairs[at + 1]);
        }
        return words;
    }
}
