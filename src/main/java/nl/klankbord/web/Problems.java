package nl.klankbord.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Tells a program what is wrong, in the language it asked for. */
@Component
public class Problems {

    private static final String TYPE = "application/problem+json";

    private final MessageSource messages;

    /** With the words of the house. */
    public Problems(MessageSource messages) {
        this.messages = messages;
    }

    /** Whether a program asks: behind these addresses there are no pages. */
    public static boolean wanted(HttpServletRequest request) {
        Object lost = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return Objects.toString(lost, Objects.toString(request.getRequestURI(), ""))
                .startsWith("/api/");
    }

    /** As the answer of a door. */
    public ModelAndView show(Problem problem, HttpServletRequest request) {
        return new ModelAndView(json(problem, request));
    }

    /** What a status says when nothing more is known, as the answer of a door. */
    public ModelAndView show(int status, HttpServletRequest request) {
        return show(Problem.of(status), request);
    }

    /** Straight away, where no door was reached. */
    public void write(Problem problem, HttpServletRequest request, HttpServletResponse response) throws IOException {
        json(problem, request).render(Map.of(), request, response);
    }

    /** What a status says, straight away. */
    public void write(int status, HttpServletRequest request, HttpServletResponse response) throws IOException {
        write(Problem.of(status), request, response);
    }

    private Json json(Problem problem, HttpServletRequest request) {
        Words words = new Words(messages, LanguageCookie.preferred(request));
        Map<String, Object> body = new LinkedHashMap<>();
        // Nothing is told about a problem elsewhere, so it has no address of its own; the code says which one it is.
        body.put("type", "about:blank");
        body.put("title", words.say("problem.title." + problem.status()));
        body.put("status", problem.status());
        body.put("code", code(problem.detail()));
        body.put("detail", words.say(problem.detail()));
        if (!problem.wrong().isEmpty()) {
            body.put(
                    "errors",
                    problem.wrong().stream().map(it -> error(it, words)).toList());
        }
        return new Json(problem.status(), TYPE, body, problem.headers(), words.language());
    }

    private static Map<String, Object> error(Problem.Wrong wrong, Words words) {
        Map<String, Object> error = new LinkedHashMap<>();
        error.put("pointer", wrong.pointer());
        error.put("code", code(wrong.detail()));
        error.put("detail", words.say(wrong.detail()));
        return error;
    }

    private static String code(Message message) {
        return List.of(message.key().split("\\.", 2)).getLast();
    }
}
