package nl.klankbord.language.sense;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * From which chance a sound counts.
 *
 * @param keep below it, what a rule found is let go; kinds that are not named are never let go
 * @param sure from it, a sentence is found without a rule; kinds that are not named are never found so
 * @param why what the writer reads beside such a finding
 */
record Limits(Map<String, Double> keep, Map<String, Double> sure, String why) {

    static Limits read(InputStream in) {
        try (in) {
            Map<String, Object> all = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
            return new Limits(
                    numbers(all.get("keep")),
                    numbers(all.get("sure")),
                    Objects.toString(all.get("why"), "").trim());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Map<String, Double> numbers(@Nullable Object of) {
        Map<String, Double> numbers = new HashMap<>();
        if (of instanceof Map<?, ?> map) {
            map.forEach((kind, chance) -> numbers.put(kind.toString(), Double.valueOf(chance.toString())));
        }
        return Map.copyOf(numbers);
    }
}
