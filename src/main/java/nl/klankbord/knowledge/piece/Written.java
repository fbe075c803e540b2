package nl.klankbord.knowledge.piece;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.klankbord.web.Language;
import nl.klankbord.web.Typed;
import org.springframework.util.MultiValueMap;

/** A draft, field by field, just as it was typed: also what is not finished or cannot be published yet. */
public record Written(Map<String, String> fields) {

    /** How many letters a draft may have in all. */
    public static final int LONGEST = 60_000;

    private static final Pattern KNOWN =
            Pattern.compile("kind|side|(nl|en)-(name|line|purpose|manager|employee|close|record|mind|questions)"
                    + "|step-([1-9]|1[0-2])-(minutes|techniques|gone|(nl|en)-(name|what|say))");

    static Written read(MultiValueMap<String, String> sent) {
        Map<String, String> fields = new LinkedHashMap<>();
        sent.forEach((name, values) -> {
            if (KNOWN.matcher(name).matches()) {
                fields.put(
                        name,
                        Typed.text(String.join(
                                " ", values.stream().map(Typed::text).toList())));
            }
        });
        return new Written(fields);
    }

    /** What was typed there; empty when nothing was. */
    public String text(String name) {
        return fields.getOrDefault(name, "");
    }

    /** What was typed there in one language. */
    public String text(Language language, String name) {
        return text(language.code() + "-" + name);
    }

    /** The lines that were typed there, without the empty ones. */
    List<String> lines(String name) {
        return text(name).lines().map(Typed::line).filter(it -> !it.isEmpty()).toList();
    }

    /** Whether anything was typed in this language. */
    boolean speaks(Language language) {
        return fields.entrySet().stream()
                .anyMatch(it -> !it.getValue().isEmpty()
                        && !gone(it.getKey())
                        && it.getKey().matches(".*\\b" + language.code() + "-.*"));
    }

    /** Whether it belongs to a step that was taken out: it can come back, and says nothing until then. */
    private boolean gone(String name) {
        return name.startsWith("step-")
                && !text(name.replaceFirst("^(step-\\d+-).*", "$1gone")).isEmpty();
    }

    /** The languages it is written in; in the first as long as there is nothing. */
    List<Language> languages() {
        List<Language> spoken =
                List.of(Language.values()).stream().filter(this::speaks).toList();
        return spoken.isEmpty() ? List.of(Language.NL) : spoken;
    }

    /** How many letters it has. */
    int length() {
        return fields.values().stream().mapToInt(String::length).sum();
    }

    Written with(String name, String value) {
        Map<String, String> changed = new LinkedHashMap<>(fields);
        changed.put(name, value);
        return new Written(changed);
    }
}
