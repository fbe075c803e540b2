package nl.klankbord.example;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import nl.klankbord.example.Scene.Along;
import nl.klankbord.example.Scene.Counter;
import nl.klankbord.example.Scene.Differing;
import nl.klankbord.example.Scene.End;
import nl.klankbord.example.Scene.Felt;
import nl.klankbord.example.Scene.Ill;
import nl.klankbord.example.Scene.Line;
import nl.klankbord.example.Scene.Promise;
import nl.klankbord.example.Scene.Report;
import nl.klankbord.example.Scene.Rewriting;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Reads the story of the example organisation from its file. */
record Story(List<Scene> scenes) {

    private static final String FILE = "/example/story.yaml";

    static Story read() {
        try (InputStream file = Objects.requireNonNull(Story.class.getResourceAsStream(FILE))) {
            List<Map<String, Object>> told = new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
            return new Story(told.stream().map(scene -> scene(new Told(scene))).toList());
        } catch (IOException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private static Scene scene(Told told) {
        List<String> pair = told.words("with");
        return new Scene(
                pair.getFirst(),
                pair.getLast(),
                new Moment(told.text("when")),
                told.text("kind"),
                told.number("every"),
                told.count("skipped"),
                Objects.requireNonNull(told.number("length")),
                told.text("setting"),
                told.text("place"),
                told.text("proposer"),
                told.text("word"),
                told.yes("open"),
                counter(told.part("counter")),
                lines(told, "lines"),
                report(told.part("report")),
                told.numbers("confirmed"),
                told.numbers("withdrawn"),
                rewriting(told.part("rewritten")),
                differing(told.part("differing")),
                told.parts("felt").stream().map(Story::felt).toList(),
                told.yes("revealed"),
                told.text("companion"),
                along(told.part("along")),
                told.texts("guides"),
                ill(told.part("ill")),
                lines(told, "notes"));
    }

    private static @Nullable Counter counter(@Nullable Told told) {
        return told == null ? null : new Counter(told.text("by"), new Moment(told.text("when")), told.text("word"));
    }

    private static @Nullable Rewriting rewriting(@Nullable Told told) {
        return told == null
                ? null
                : new Rewriting(told.text("by"), told.count("after"), told.text("text"), told.count("agreed"));
    }

    private static @Nullable Differing differing(@Nullable Told told) {
        return told == null ? null : new Differing(told.text("by"), told.count("after"), told.text("text"));
    }

    private static List<Line> lines(Told told, String key) {
        return told.parts(key).stream()
                .map(line -> new Line(line.text("by"), line.yes("shared"), line.text("text")))
                .toList();
    }

    private static @Nullable Ill ill(@Nullable Told told) {
        return told == null ? null : new Ill(told.text("by"), told.text("expected"), told.text("work"));
    }

    private static @Nullable Along along(@Nullable Told told) {
        return told == null
                ? null
                : new Along(told.text("to"), told.count("weeks"), told.yes("minutes"), told.words("agreements"));
    }

    private static Felt felt(Told told) {
        return new Felt(told.text("by"), told.count("connection"), told.count("challenge"), told.yes("meant"));
    }

    private static @Nullable Report report(@Nullable Told told) {
        return told == null
                ? null
                : new Report(
                        told.text("by"),
                        told.count("after"),
                        told.text("text").strip(),
                        told.parts("agreements").stream().map(Story::promise).toList());
    }

    private static Promise promise(Told told) {
        return new Promise(
                told.text("who"),
                told.text("what"),
                told.number("due"),
                told.number("back"),
                told.yes("trial"),
                end(told.part("end")));
    }

    private static @Nullable End end(@Nullable Told told) {
        return told == null
                ? null
                : new End(
                        told.count("after"),
                        told.text("by"),
                        told.text("outcome"),
                        told.text("word"),
                        told.text("what"),
                        told.number("due"));
    }

    /** One mapping of the file; what is left out is empty. */
    private record Told(Map<String, Object> values) {

        String text(String key) {
            return Objects.toString(values.get(key), "");
        }

        boolean yes(String key) {
            return Boolean.TRUE.equals(values.get(key));
        }

        @Nullable
        Integer number(String key) {
            return (Integer) values.get(key);
        }

        int count(String key) {
            return Objects.requireNonNullElse(number(key), 0);
        }

        List<String> words(String key) {
            return list(key).stream().map(String::valueOf).toList();
        }

        List<Told> parts(String key) {
            return list(key).stream().map(Told::of).toList();
        }

        @Nullable
        Told part(String key) {
            return values.get(key) == null ? null : of(Objects.requireNonNull(values.get(key)));
        }

        Map<String, Integer> numbers(String key) {
            Map<String, Integer> numbers = new TreeMap<>();
            Told part = part(key);
            if (part != null) {
                part.values().keySet().forEach(name -> numbers.put(name, part.count(name)));
            }
            return numbers;
        }

        Map<String, String> texts(String key) {
            Map<String, String> texts = new TreeMap<>();
            Told part = part(key);
            if (part != null) {
                part.values().keySet().forEach(name -> texts.put(name, part.text(name)));
            }
            return texts;
        }

        private List<?> list(String key) {
            return values.get(key) instanceof List<?> list ? list : List.of();
        }

        @SuppressWarnings("unchecked")
        private static Told of(Object mapping) {
            return new Told((Map<String, Object>) mapping);
        }
    }
}
