package nl.klankbord.knowledge.piece;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Between a draft and a guide: the same fields as the files have, so that one reader reads both. */
final class GuideDraft {

    /** The lists of one language, in the order of the form. */
    static final List<String> LISTS = List.of("purpose", "manager", "employee", "close", "record", "mind");

    private static final String OPEN = "…";

    private GuideDraft() {}

    /** What is kept of a draft. What is not there yet is left open, so that one can look at it beforehand. */
    static Map<String, Object> content(Written draft, List<String> known) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("kind", draft.text("kind").isEmpty() ? "other" : draft.text("kind"));
        content.put(
                "minutes",
                Steps.standing(draft).stream()
                        .mapToInt(it -> minutes(draft, it))
                        .sum());
        draft.languages().forEach(it -> content.put(it.code(), text(draft, it.code() + "-", known)));
        return content;
    }

    /** How long a step takes; nothing for what is no such number. */
    static int minutes(Written draft, int step) {
        String typed = draft.text(Steps.at(step, "minutes"));
        return typed.matches("[0-9]{1,3}") ? Integer.parseInt(typed) : 0;
    }

    private static Map<String, Object> text(Written draft, String language, List<String> known) {
        Map<String, Object> text = new LinkedHashMap<>();
        text.put("name", said(draft.text(language + "name")));
        text.put("line", said(draft.text(language + "line")));
        LISTS.forEach(list -> text.put(list, draft.lines(language + list)));
        text.put("own", true);
        List<Map<String, Object>> steps = new ArrayList<>();
        Steps.standing(draft).forEach(number -> steps.add(step(draft, number, language, known)));
        text.put("steps", steps);
        return text;
    }

    private static Map<String, Object> step(Written draft, int number, String language, List<String> known) {
        List<String> techniques = Arrays.stream(
                        draft.text(Steps.at(number, "techniques")).split("\\s+"))
                .filter(known::contains)
                .distinct()
                .toList();
        return Map.of(
                "name", said(draft.text(Steps.at(number, language + "name"))),
                "minutes", minutes(draft, number),
                "what", draft.lines(Steps.at(number, language + "what")),
                "say", draft.lines(Steps.at(number, language + "say")),
                "techniques", techniques);
    }

    private static String said(String typed) {
        return typed.isEmpty() ? OPEN : typed;
    }
}
