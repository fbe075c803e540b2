package nl.klankbord.access.session;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/** The cookie that carries the token: not readable by script, not sent along from other sites, gone with the day. */
public final class SessionCookie {

    // Over https the browser itself refuses a cookie of this name that came from anywhere else.
    private static final String SECURE = "__Host-klankbord";
    private static final String PLAIN = "klankbord";
    private static final Duration LONGEST = Duration.ofHours(12);

    private SessionCookie() {}

    /** The token that this request carries. */
    public static Optional<Token> read(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, name(request));
        return cookie == null || cookie.getValue().isEmpty()
                ? Optional.empty()
                : Optional.of(new Token(cookie.getValue()));
    }

    /** Gives the token to the browser: on a device of one's own for as long as a session lives at most, else until it closes. */
    public static void write(HttpServletRequest request, HttpServletResponse response, Token token, boolean ownDevice) {
        response.addHeader("Set-Cookie", cookie(request, token.secret(), ownDevice ? LONGEST : Duration.ofSeconds(-1)));
    }

    /** Takes the token back. */
    public static void clear(HttpServletRequest request, HttpServletResponse response) {
        response.addHeader("Set-Cookie", cookie(request, "", Duration.ZERO));
    }

    private static String cookie(HttpServletRequest request, String value, Duration age) {
        return ResponseCookie.from(name(request), value)
                .path("/")
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .maxAge(age)
                .build()
                .toString();
    }

    private static String name(HttpServletRequest request) {
        return request.isSecure() ? SECURE : PLAIN;
    }
}
