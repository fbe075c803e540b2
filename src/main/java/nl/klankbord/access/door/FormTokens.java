package nl.klankbord.access.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;

/** The token of a form, kept in a cookie. Over https the cookie has a name that no neighbouring site can plant. */
final class FormTokens implements CsrfTokenRepository {

    private final CookieCsrfTokenRepository plain = named("klankbord-form");
    private final CookieCsrfTokenRepository secure = named("__Host-klankbord-form");

    @Override
    public CsrfToken generateToken(HttpServletRequest request) {
        return in(request).generateToken(request);
    }

    @Override
    public void saveToken(@Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
        in(request).saveToken(token, request, response);
    }

    @Override
    public @Nullable CsrfToken loadToken(HttpServletRequest request) {
        return in(request).loadToken(request);
    }

    private CookieCsrfTokenRepository in(HttpServletRequest request) {
        return request.isSecure() ? secure : plain;
    }

    private static CookieCsrfTokenRepository named(String name) {
        CookieCsrfTokenRepository cookie = new CookieCsrfTokenRepository();
        cookie.setCookieName(name);
        cookie.setCookiePath("/");
        cookie.setCookieCustomizer(it -> it.httpOnly(true).sameSite("Lax"));
        return cookie;
    }
}
