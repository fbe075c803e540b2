package nl.klankbord.conversation.guide;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import nl.klankbord.web.Language;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Agreements in the shape of each guide, read once from their file. */
@Component
public class Suggestions {

    private static final String FILE = "/suggestion/suggestions.yaml";

    private final Map<String, List<Suggestion>> ofGuide = new LinkedHashMap<>();

    Suggestions() {
        LoaderOptions strict = new LoaderOptions();
        strict.setAllowDuplicateKeys(false);
        try (InputStream file = Objects.requireNonNull(Suggestions.class.getResourceAsStream(FILE))) {
            Map<String, List<Map<String, Object>>> read = new Yaml(new SafeConstructor(strict)).load(file);
            read.forEach((guide, told) -> ofGuide.put(
                    guide,
                    IntStream.range(0, told.size())
                            .mapToObj(at -> suggestion(at + 1, told.get(at)))
                            .toList()));
        } catch (IOException fault) {
            throw new IllegalStateException(fault);
        }
    }

    /** What often comes out of a talk along this guide; nothing for a guide of the house itself. */
    public List<Suggestion> of(String guide) {
        return ofGuide.getOrDefault(guide, List.of());
    }

    private static Suggestion suggestion(int number, Map<String, Object> told) {
        return new Suggestion(
                number,
                "manager".equals(told.get("who")),
                (Integer) told.get("by"),
                (Integer) told.get("look"),
                Boolean.TRUE.equals(told.get("trial")),
                Map.of(Language.NL, text(told, "nl"), Language.EN, text(told, "en")));
    }

    private static String text(Map<String, Object> told, String language) {
        return Objects.requireNonNull(told.get(language)).toString();
    }
}
