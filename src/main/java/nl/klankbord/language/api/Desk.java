package nl.klankbord.language.api;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.klankbord.access.ApiCaller;
import nl.klankbord.language.Engines;
import nl.klankbord.language.text.Tongue;
import nl.klankbord.web.Json;
import nl.klankbord.web.Problem;
import nl.klankbord.web.Problems;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Where a program hands in texts and waits for the answer. Nothing of it is kept, and nothing of it is written down. */
@Component
class Desk {
    private final Engines engines;
    private final Rate rate;
    private final Problems problems;

    Desk(Engines engines, Rate rate, Problems problems) {
        this.engines = engines;
        this.rate = rate;
        this.problems = problems;
    }

    ModelAndView answer(Verb verb, ApiCaller caller, HttpServletRequest request) {
        return switch (Body.of(request)) {
            case Body.Unread(Problem why) -> problems.show(why, request);
            case Body.Whole(byte[] bytes) -> answer(verb, caller, bytes, request);
        };
    }

    private ModelAndView answer(Verb verb, ApiCaller caller, byte[] bytes, HttpServletRequest request) {
        Optional<Duration> wait = rate.count(caller.id(), bytes.length);
        if (wait.isPresent()) {
            return problems.show(tooFast(wait.get()), request);
        }
        return switch (Sent.read(bytes, verb)) {
            case Sent.Misunderstood(Problem why) -> problems.show(why, request);
            case Sent.Asked(List<Map<String, Object>> items, boolean many) -> {
                List<Map<String, Object>> answers =
                        items.stream().map(it -> answer(verb, it)).toList();
                yield Json.show(many ? Map.of("items", answers) : answers.getFirst());
            }
        };
    }

    private Map<String, Object> answer(Verb verb, Map<String, Object> asked) {
        Tongue tongue =
                Tongue.of(asked.getOrDefault("language", Tongue.NL.code()).toString());
        return verb.answer(asked, tongue, engines);
    }

    private static Problem tooFast(Duration wait) {
        long seconds = wait.plusMillis(999).toSeconds();
        return Problem.of(429, "problem.tooFast", seconds).with("Retry-After", Long.toString(seconds));
    }
}
