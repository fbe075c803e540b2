package nl.klankbord.access.link;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import nl.klankbord.access.session.Token;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/** By which a link knows the browser that asked for it. It opens nothing. */
final class LinkCookie {

    private static final String NAME = "klankbord-link";
    private static final Duration LONGEST = Duration.ofMinutes(15);

    private LinkCookie() {}

    /** What this browser got when it asked; of a browser that did not ask, something that fits nothing. */
    static Token read(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, NAME);
        return new Token(cookie == null ? "" : cookie.getValue());
    }

    static Token write(HttpServletRequest request, HttpServletResponse response) {
        Token token = Token.fresh();
        String cookie = ResponseCookie.from(NAME, token.secret())
                .path("/sign-in-link")
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .maxAge(LONGEST)
                .build()
                .toString();
        response.addHeader("Set-Cookie", cookie);
        return token;
    }
}
