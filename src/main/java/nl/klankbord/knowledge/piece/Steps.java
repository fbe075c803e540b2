package nl.klankbord.knowledge.piece;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The steps of a draft: each is known by its number, the first is 1. */
final class Steps {

    /** How many steps a talk can bear. */
    static final int MOST = 12;

    private static final String MINUTES = "minutes";

    private Steps() {}

    /** The highest number there is. */
    static int count(Written draft) {
        return IntStream.rangeClosed(1, MOST)
                .filter(number -> draft.fields().keySet().stream().anyMatch(it -> it.startsWith(at(number, ""))))
                .max()
                .orElse(0);
    }

    /** The numbers of those that were not taken away. */
    static List<Integer> standing(Written draft) {
        return IntStream.rangeClosed(1, count(draft))
                .filter(number -> draft.text(at(number, "gone")).isEmpty())
                .boxed()
                .toList();
    }

    /** One more at the end; a talk that is full stays as it is. */
    static Written added(Written draft) {
        int next = count(draft) + 1;
        return next > MOST ? draft : draft.with(at(next, MINUTES), "5");
    }

    /** Taken away, and still there to be put back. */
    static Written gone(Written draft, int number) {
        return marked(draft, number, "yes");
    }

    /** Put back. */
    static Written back(Written draft, int number) {
        return marked(draft, number, "");
    }

    /** Changes places with another one. */
    static Written moved(Written draft, int number, int place) {
        int count = count(draft);
        if (number < 1 || place < 1 || number > count || place > count) {
            return draft;
        }
        Map<String, String> fields = new LinkedHashMap<>();
        draft.fields().forEach((name, value) -> fields.put(renamed(name, number, place), value));
        return new Written(fields);
    }

    /** The name of a field of a step. */
    static String at(int number, String field) {
        return "step-" + number + "-" + field;
    }

    private static Written marked(Written draft, int number, String mark) {
        return number < 1 || number > count(draft) ? draft : draft.with(at(number, "gone"), mark);
    }

    private static String renamed(String name, int one, int other) {
        if (name.startsWith(at(one, ""))) {
            return name.replaceFirst(at(one, ""), at(other, ""));
        }
        return name.startsWith(at(other, "")) ? name.replaceFirst(at(other, ""), at(one, "")) : name;
    }
}
