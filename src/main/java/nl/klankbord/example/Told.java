package nl.klankbord.example;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** One line of a file in which the example is told. */
record Told(Map<String, Object> fields) {

    static List<Told> in(String file) {
        try (InputStream opened = Objects.requireNonNull(Told.class.getResourceAsStream(file))) {
            List<Map<String, Object>> lines = new Yaml(new SafeConstructor(new LoaderOptions())).load(opened);
            return lines.stream().map(Told::new).toList();
        } catch (IOException fault) {
            throw new IllegalStateException(fault);
        }
    }

    /** A text; empty when nothing is told. */
    String text(String key) {
        return Objects.toString(fields.get(key), "");
    }

    /** A number that must be told. */
    int number(String key) {
        return Integer.parseInt(text(key));
    }

    /** Words; none when nothing is told. */
    List<String> words(String key) {
        return fields.get(key) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }
}
