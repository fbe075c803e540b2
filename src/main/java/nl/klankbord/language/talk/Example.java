package nl.klankbord.language.talk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * A labelled utterance to learn from or to measure by.
 *
 * @param label as the model knows it: 'change:desire', 'neutral', 'open_question'
 */
public record Example(Utterance utterance, String label) {
    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

    /** Reads files with an object a line: text, context, and label with category, or act. */
    public static List<Example> read(List<Path> files) throws IOException {
        JsonMapper json = JsonMapper.builder().build();
        List<Example> examples = new ArrayList<>();
        for (Path file : files) {
            for (String line : Files.readAllLines(file)) {
                if (!line.isBlank()) {
                    examples.add(of(json.readValue(line, OBJECT)));
                }
            }
        }
        return examples;
    }

    /** The label without its ground: 'change'. */
    public String coarse() {
        return label.contains(":") ? label.substring(0, label.indexOf(':')) : label;
    }

    private static Example of(Map<String, Object> line) {
        String label = word(line, "act").isEmpty() ? word(line, "label") : word(line, "act");
        String ground = word(line, "category");
        return new Example(
                new Utterance(word(line, "text"), word(line, "context")),
                ground.isEmpty() ? label : label + ":" + ground);
    }

    private static String word(Map<String, Object> line, String key) {
        return Objects.toString(line.get(key), "");
    }
}
