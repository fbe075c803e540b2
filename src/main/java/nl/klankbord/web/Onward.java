package nl.klankbord.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.View;

/** A 303 to a path of our own. The Location is relative: nobody is ever sent to another house. */
record Onward(String path, String toast) implements View {

    Onward {
        if (!LocalPath.isOne(path)) {
            throw new IllegalArgumentException("not a path of our own");
        }
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response) {
        if (!toast.isEmpty()) {
            Toast.leave(response, toast, request.isSecure());
        }
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", path);
    }
}
