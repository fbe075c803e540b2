package nl.klankbord.privacy.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.klankbord.privacy.paper.Paper.Risk;
import nl.klankbord.privacy.paper.Paper.Section;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Reads a paper from its file. What the law says stands there with its source, and nowhere in the code. */
final class Written {

    private final Map<String, Object> values;

    private Written(Map<String, Object> values) {
        this.values = values;
    }

    static Paper paper(Sort sort) {
        try (InputStream file =
                Objects.requireNonNull(Written.class.getResourceAsStream(sort.code() + ".yaml"), sort.code())) {
            Written all = new Written(new Yaml(new SafeConstructor(new LoaderOptions())).load(file));
            return new Paper(
                    all.text("title"),
                    all.text("lead"),
                    all.parts("sections").stream().map(Written::section).toList());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static Section section(Written it) {
        return new Section(
                it.text("heading"),
                it.texts("text"),
                it.texts("points"),
                it.text("table"),
                it.texts("claims"),
                it.parts("risks").stream().map(Written::risk).toList());
    }

    private static Risk risk(Written it) {
        return new Risk(it.must("risk"), it.must("measure"), it.must("rest"));
    }

    private String text(String key) {
        return Objects.toString(values.get(key), "");
    }

    private String must(String key) {
        return Objects.requireNonNull(values.get(key), key).toString();
    }

    private List<String> texts(String key) {
        return list(key).stream().map(String::valueOf).toList();
    }

    @SuppressWarnings("unchecked")
    private List<Written> parts(String key) {
        return list(key).stream()
                .map(it -> new Written((Map<String, Object>) it))
                .toList();
    }

    private List<?> list(String key) {
        return values.get(key) instanceof List<?> list ? list : List.of();
    }
}
