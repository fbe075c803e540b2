package nl.klankbord.language.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.klankbord.web.Message;
import nl.klankbord.web.Problem;
import nl.klankbord.web.Problem.Wrong;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What a program asks, understood or not. */
sealed interface Sent {

    /** One object, or many in a list. */
    record Asked(List<Map<String, Object>> items, boolean many) implements Sent {}

    /** Not understood, with every place that is wrong. */
    record Misunderstood(Problem why) implements Sent {}

    JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    String ITEMS = "items";

    /** Reads an object, or an object with a list of them. */
    static Sent read(byte[] body, Verb verb) {
        try {
            Object read = JSON.readValue(body, Object.class);
            if (!(read instanceof Map<?, ?> object)) {
                return wrong(List.of(new Wrong("", Message.of("problem.object"))));
            }
            return object.containsKey(ITEMS) ? many(object, verb) : one(object, verb);
        } catch (JacksonException broken) {
            TokenStreamLocation at = broken.getLocation();
            return new Misunderstood(
                    at == null || at.getLineNr() < 0
                            ? Problem.of(400, "problem.json")
                            : Problem.of(400, "problem.json.at", at.getLineNr(), at.getColumnNr()));
        }
    }

    private static Sent one(Object read, Verb verb) {
        List<Wrong> found = new ArrayList<>();
        Map<String, Object> item = Item.read(read, "", verb, found);
        return found.isEmpty() ? new Asked(List.of(item), false) : wrong(found);
    }

    private static Sent many(Map<?, ?> read, Verb verb) {
        if (!(read.get(ITEMS) instanceof List<?> list)) {
            return wrong(List.of(new Wrong("/items", Message.of("problem.list"))));
        }
        if (list.size() > Bounds.ITEMS) {
            return wrong(List.of(new Wrong("/items", Message.of("problem.items", Bounds.ITEMS))));
        }
        List<Wrong> found = new ArrayList<>();
        Object language = Item.language(read, found);
        List<Map<String, Object>> items = new ArrayList<>();
        for (int at = 0; at < list.size(); at++) {
            Map<String, Object> item = Item.read(list.get(at), "/items/" + at, verb, found);
            items.add(inside(item, language));
        }
        return found.isEmpty() ? new Asked(items, true) : wrong(found);
    }

    /** What stands beside the list holds for each in it that says nothing of its own. */
    private static Map<String, Object> inside(Map<String, Object> item, @Nullable Object language) {
        if (language == null || item.isEmpty() || item.containsKey(Item.LANGUAGE)) {
            return item;
        }
        Map<String, Object> whole = new LinkedHashMap<>(item);
        whole.put(Item.LANGUAGE, language);
        return whole;
    }

    private static Sent wrong(List<Wrong> found) {
        return new Misunderstood(Problem.of(422, "problem.content").at(found));
    }
}
