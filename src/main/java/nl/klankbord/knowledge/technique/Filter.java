package nl.klankbord.knowledge.technique;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.klankbord.knowledge.Aspect;
import nl.klankbord.knowledge.Technique;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/**
 * What somebody looks for in the library. Whatever is no known word narrows nothing.
 *
 * @param words what they typed
 * @param goal what they want to reach, or nothing
 * @param setting where they will talk, or nothing
 * @param depth basic, complex or nothing
 * @param view cards, or nothing for the map
 */
public record Filter(String words, String goal, String setting, String depth, String view) {

    private static final int LONGEST = 200;

    static Filter of(
            @Nullable String words,
            @Nullable String goal,
            @Nullable String setting,
            @Nullable String depth,
            @Nullable String view) {
        String typed = words == null ? "" : words.strip();
        return new Filter(
                typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed,
                known(Aspect.GOAL, goal),
                known(Aspect.SETTING, setting),
                one(depth, "basic", "complex"),
                one(view, "cards"));
    }

    /** Whether this technique is one of those meant. */
    boolean takes(Technique technique) {
        return (goal.isEmpty() || technique.goals().contains(goal))
                && (setting.isEmpty() || !technique.avoid().has(Aspect.SETTING, setting))
                && (depth.isEmpty() || technique.place().basic() == depth.equals("basic"));
    }

    /** Whether somebody looks for words. */
    public boolean searches() {
        return !words.isEmpty();
    }

    /** Whether anything narrows the library. */
    public boolean narrows() {
        return searches() || !goal.isEmpty() || !setting.isEmpty() || !depth.isEmpty();
    }

    /** Whether the library is drawn as cards. */
    public boolean cards() {
        return view.equals("cards");
    }

    /** The address of the library with one thing chosen; chosen again, it is left out. */
    public String with(String name, String value) {
        Map<String, String> chosen = chosen();
        if (value.equals(chosen.get(name))) {
            chosen.remove(name);
        } else {
            chosen.put(name, value);
        }
        return address(chosen);
    }

    /** The address of the library as it is. */
    public String same() {
        return address(chosen());
    }

    /** The address of the library with this technique beside it. */
    public String open(String key) {
        Map<String, String> chosen = chosen();
        chosen.put("open", key);
        return address(chosen) + "#technique";
    }

    /** Whether this is chosen. */
    public boolean has(String name, String value) {
        return value.equals(chosen().get(name));
    }

    private Map<String, String> chosen() {
        Map<String, String> chosen = new LinkedHashMap<>();
        chosen.put("q", words);
        chosen.put("goal", goal);
        chosen.put("setting", setting);
        chosen.put("depth", depth);
        chosen.put("view", view);
        chosen.values().removeIf(String::isEmpty);
        return chosen;
    }

    private static String address(Map<String, String> chosen) {
        return chosen.isEmpty()
                ? "/techniques"
                : chosen.entrySet().stream()
                        .map(one -> one.getKey() + "=" + UriUtils.encode(one.getValue(), "UTF-8"))
                        .collect(Collectors.joining("&", "/techniques?", ""));
    }

    private static String one(@Nullable String typed, String... known) {
        return typed != null && List.of(known).contains(typed) ? typed : "";
    }

    private static String known(Aspect aspect, @Nullable String code) {
        return code != null && aspect.codes().contains(code) ? code : "";
    }
}
