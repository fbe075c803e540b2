package nl.klankbord;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Base64;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/**
 * What a browser that opened the page before sends with its form: the token in its cookie, and the same, masked, in the form.
 * The framework's own helper is not used, because it puts another store of tokens into the house that all tests share.
 */
public final class FormToken implements RequestPostProcessor {

    private static final String TOKEN = "0b7a4cf2-0000-4000-8000-5d3e1c9a7b60";

    private FormToken() {}

    /** The token of a form that was opened before. */
    public static FormToken carried() {
        return new FormToken();
    }

    @Override
    public MockHttpServletRequest postProcessRequest(MockHttpServletRequest request) {
        Cookie[] held = request.getCookies() == null ? new Cookie[0] : request.getCookies();
        Cookie[] more = Arrays.copyOf(held, held.length + 1);
        more[held.length] = new Cookie(request.isSecure() ? "__Host-klankbord-form" : "klankbord-form", TOKEN);
        request.setCookies(more);
        request.addParameter("_csrf", masked());
        return request;
    }

    /** The mask is all zeros here: what is written before the token is what it is mixed with. */
    private static String masked() {
        byte[] token = TOKEN.getBytes(UTF_8);
        byte[] both = new byte[2 * token.length];
        System.arraycopy(token, 0, both, token.length, token.length);
        return Base64.getUrlEncoder().encodeToString(both);
    }
}
