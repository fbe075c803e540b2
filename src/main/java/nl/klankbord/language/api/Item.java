package nl.klankbord.language.api;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.klankbord.language.TextKind;
import nl.klankbord.language.text.Tongue;
import nl.klankbord.web.Message;
import nl.klankbord.web.Problem.Wrong;
import org.jspecify.annotations.Nullable;

/** One text with what is asked about it, looked through key by key. Keys that nobody asks for are passed by, as on the command line. */
final class Item {
    static final String LANGUAGE = "language";

    private static final List<String> KINDS =
            Arrays.stream(TextKind.values()).map(TextKind::code).toList();
    private static final List<String> LANGUAGES =
            Arrays.stream(Tongue.values()).map(Tongue::code).toList();

    private final Map<?, ?> read;
    private final String at;
    private final List<Wrong> found;

    private Item(Map<?, ?> read, String at, List<Wrong> found) {
        this.read = read;
        this.at = at;
        this.found = found;
    }

    /** What of it is asked for. What is wrong is added to what was found before. */
    static Map<String, Object> read(@Nullable Object read, String at, Verb verb, List<Wrong> found) {
        if (!(read instanceof Map<?, ?> map)) {
            found.add(new Wrong(at, Message.of("problem.object")));
            return Map.of();
        }
        Item item = new Item(map, at, found);
        item.id();
        item.wrongWhen(map.get("text") == null, "text", "problem.text.missing");
        item.words("text");
        item.oneOf(LANGUAGE, LANGUAGES);
        if (verb.also().equals("kind")) {
            item.oneOf("kind", KINDS);
        } else if (verb.also().equals("context")) {
            item.words("context");
        }
        return item.kept();
    }

    /** The language that stands beside a list of them; null when none does. */
    static @Nullable Object language(Map<?, ?> beside, List<Wrong> found) {
        new Item(beside, "", found).oneOf(LANGUAGE, LANGUAGES);
        return beside.get(LANGUAGE);
    }

    private void id() {
        Object id = read.get("id");
        boolean word = id instanceof String text && text.length() <= Bounds.ID_CHARACTERS;
        wrongWhen(id == null, "id", "problem.id.missing");
        wrongWhen(id != null && !word && !(id instanceof Number), "id", "problem.id", Bounds.ID_CHARACTERS);
    }

    private void words(String key) {
        Object value = read.get(key);
        wrongWhen(value != null && !(value instanceof String), key, "problem.text");
        wrongWhen(
                value instanceof String text && text.length() > Bounds.CHARACTERS,
                key,
                "problem.text.long",
                Bounds.CHARACTERS);
    }

    private void oneOf(String key, List<String> known) {
        Object value = read.get(key);
        wrongWhen(value != null && !known.contains(value), key, "problem.oneOf", String.join(", ", known));
    }

    private void wrongWhen(boolean wrong, String key, String message, Object... arguments) {
        if (wrong) {
            found.add(new Wrong(at + "/" + key, Message.of(message, arguments)));
        }
    }

    private Map<String, Object> kept() {
        return read.entrySet().stream()
                .filter(it -> it.getValue() != null)
                .collect(Collectors.toMap(
                        it -> it.getKey().toString(),
                        it -> (Object) it.getValue(),
                        (first, second) -> first,
                        LinkedHashMap::new));
    }
}
