package nl.klankbord.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Enumeration;
import java.util.Locale;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/** The language of somebody who has not signed in: what they chose on this device, else what their browser prefers. */
public final class LanguageCookie {

    private static final String NAME = "klankbord-language";

    private LanguageCookie() {}

    /** The language to speak before we know who it is. Dutch unless the browser asks for English before Dutch. */
    public static Language read(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, NAME);
        return cookie != null ? Language.of(cookie.getValue()) : preferred(request);
    }

    /** Remembers the choice on this device for a year. */
    public static void write(HttpServletRequest request, HttpServletResponse response, Language language) {
        String cookie = ResponseCookie.from(NAME, language.code())
                .path("/")
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .maxAge(Duration.ofDays(365))
                .build()
                .toString();
        response.addHeader("Set-Cookie", cookie);
    }

    /** What the browser or the program prefers, whatever was chosen on this device. */
    static Language preferred(HttpServletRequest request) {
        if (request.getHeader("Accept-Language") == null) {
            return Language.NL;
        }
        Enumeration<Locale> locales = request.getLocales();
        while (locales.hasMoreElements()) {
            String code = locales.nextElement().getLanguage();
            if (code.equals("nl") || code.equals("en")) {
                return Language.of(code);
            }
        }
        return Language.NL;
    }
}
