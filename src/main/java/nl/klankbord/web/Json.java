package nl.klankbord.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a program gets instead of a page.
 *
 * @param language in which it says something to a person; null when it does not
 */
public record Json(
        int status,
        String type,
        Object body,
        Map<String, String> headers,
        @Nullable Language language) implements View {

    private static final JsonMapper WRITER = JsonMapper.builder().build();

    /** Answers with this object. */
    public static ModelAndView show(Object body) {
        return new ModelAndView(new Json(HttpServletResponse.SC_OK, "application/json", body, Map.of(), null));
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        // Written as text first: half a character that somebody sent becomes a question mark, and no fault.
        byte[] written = WRITER.writeValueAsString(body).getBytes(StandardCharsets.UTF_8);
        headers.forEach(response::setHeader);
        if (language != null) {
            response.setLocale(language.locale());
        }
        response.setStatus(status);
        response.setContentType(type);
        response.setContentLength(written.length);
        response.getOutputStream().write(written);
    }
}
