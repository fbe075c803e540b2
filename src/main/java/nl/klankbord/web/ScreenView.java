package nl.klankbord.web;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.View;

/** Draws one template, whole, before the first byte goes out: a fault never leaves half a page behind. */
record ScreenView(TemplateEngine engine, Frames frames, String template) implements View {

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Map<String, Object> parameters = new HashMap<>();
        Frame frame = frames.around(request, response);
        response.setLocale(frame.guest().language().locale());
        parameters.put("frame", frame);
        if (model != null && model.get("screen") != null) {
            parameters.put("screen", model.get("screen"));
        }
        Utf8ByteOutput page = new Utf8ByteOutput();
        engine.render(template + ".jte", parameters, page);
        send(page, response);
    }

    private static void send(Utf8ByteOutput page, HttpServletResponse response) throws IOException {
        response.setContentType("text/html;charset=UTF-8");
        // A shared tablet must not hand the next person the last one's page.
        response.setHeader("Cache-Control", "no-store");
        if (response.getStatus() == 422) {
            response.setHeader("HX-Push-Url", "false");
        }
        response.setContentLength(page.getContentLength());
        page.writeTo(response.getOutputStream());
    }
}
