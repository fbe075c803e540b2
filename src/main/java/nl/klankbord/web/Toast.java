package nl.klankbord.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/** One line after a deed, said once. The cookie holds a message key and never a word about anybody. */
final class Toast {

    private static final String COOKIE = "toast";

    private Toast() {}

    static void leave(HttpServletResponse response, String key, boolean secure) {
        response.addHeader("Set-Cookie", cookie(key, 60, secure));
    }

    static @Nullable String take(HttpServletRequest request, HttpServletResponse response) {
        Cookie cookie = WebUtils.getCookie(request, COOKIE);
        if (cookie == null) {
            return null;
        }
        response.addHeader("Set-Cookie", cookie("", 0, request.isSecure()));
        return known(cookie.getValue()) ? cookie.getValue() : null;
    }

    private static boolean known(String key) {
        return key.startsWith("toast.")
                && Arrays.stream(key.split("\\.")).allMatch(part -> part.matches("[a-zA-Z]{1,40}"));
    }

    private static String cookie(String value, int seconds, boolean secure) {
        return ResponseCookie.from(COOKIE, value)
                .path("/")
                .httpOnly(true)
                .secure(secure)
                .sameSite("Lax")
                .maxAge(seconds)
                .build()
                .toString();
    }
}
