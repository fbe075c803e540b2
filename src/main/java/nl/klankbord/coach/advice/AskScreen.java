package nl.klankbord.coach.advice;

import java.util.List;
import java.util.Map;
import nl.klankbord.knowledge.Aspect;

/**
 * One question, with its answers as links.
 *
 * @param asked what is asked now
 */
public record AskScreen(Told told, Aspect asked) {

    private static final List<Aspect> QUESTIONS = List.of(Aspect.GOAL, Aspect.SETTING, Aspect.SIGNAL);
    private static final Map<String, String> ICONS = Map.ofEntries(
            Map.entry("stop", "octagon-alert"),
            Map.entry("start", "arrow-right"),
            Map.entry("willing", "sprout"),
            Map.entry("not-yet-willing", "split"),
            Map.entry("keep", "heart-handshake"),
            Map.entry("one-on-one", "message-circle"),
            Map.entry("others-listening", "ear"),
            Map.entry("floor", "hard-hat"),
            Map.entry("group", "users"),
            Map.entry("phone", "phone"),
            Map.entry("seconded", "map-pin"),
            Map.entry("letter", "mail"));

    /** The number of this question, from 1. */
    public int number() {
        return QUESTIONS.indexOf(asked) + 1;
    }

    /** The symbol of an answer. */
    public String icon(String code) {
        return ICONS.getOrDefault(code, "circle");
    }

    /** What is offered first when asked what one sees. */
    public List<String> likely() {
        return told.of(Aspect.GOAL).stream()
                .flatMap(goal -> Sight.likely(goal).stream())
                .toList();
    }

    /** The address of the question before; the library for the first. */
    public String back() {
        return number() == 1 ? "/techniques" : told.without(QUESTIONS.get(number() - 2));
    }
}
