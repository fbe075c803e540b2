package nl.klankbord.privacy.law;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import nl.klankbord.web.Language;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Reads the statements, strictly: one without a source, a day or one of the languages is a fault of the file. */
final class StatementFile {

    private StatementFile() {}

    static List<Statement> read() {
        try (InputStream file =
                Objects.requireNonNull(StatementFile.class.getResourceAsStream("statements.yaml"), "statements")) {
            List<Map<String, Object>> all = new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
            return all.stream().map(StatementFile::statement).toList();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static Statement statement(Map<String, Object> it) {
        return new Statement(
                text(it, "key"),
                Topic.valueOf(text(it, "topic").toUpperCase(Locale.ROOT)),
                both(it),
                both((Map<?, ?>) Objects.requireNonNull(it.get("source"), "source")),
                it.containsKey("version") ? LocalDate.parse(text(it, "version")) : null,
                LocalDate.parse(text(it, "checked")),
                State.valueOf(text(it, "state").toUpperCase(Locale.ROOT)),
                it.get("days") instanceof Integer days ? days : 0);
    }

    private static Map<Language, String> both(Map<?, ?> it) {
        return Map.of(Language.NL, text(it, "nl"), Language.EN, text(it, "en"));
    }

    private static String text(Map<?, ?> it, String key) {
        return Objects.requireNonNull(it.get(key), key).toString();
    }
}
