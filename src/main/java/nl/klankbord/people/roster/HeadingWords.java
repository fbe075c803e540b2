package nl.klankbord.people.roster;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import nl.klankbord.people.Folded;

/** The headings that the usual HR systems write, read once from headings.properties. */
final class HeadingWords {
    private static final Properties CONTENT = content();
    private static final Map<Field, List<String>> KNOWN = known();
    private static final List<String> KEPT_OUT = list("keptOut");
    private static final List<String> NUMBER_OR_NAME = list("numberOrName");

    private HeadingWords() {}

    /** How well a heading fits a field: 0 is the usual word for it, higher is less usual, -1 is not at all. */
    static int rank(Field field, String heading) {
        return Objects.requireNonNull(KNOWN.get(field)).indexOf(joined(heading));
    }

    /** One word that some systems put above the number and others above the name. */
    static boolean numberOrName(String heading) {
        return NUMBER_OR_NAME.contains(joined(heading));
    }

    /** A birth date, a citizen number, an address, pay: Klankbord does not need it, so it does not come in. */
    static boolean keptOut(String heading) {
        if (KNOWN.values().stream().anyMatch(words -> words.contains(joined(heading)))) {
            return false;
        }
        List<String> words = Stream.concat(Folded.words(heading).stream(), Stream.of(joined(heading)))
                .toList();
        return KEPT_OUT.stream().anyMatch(stem -> words.stream().anyMatch(word -> word.startsWith(stem)));
    }

    private static String joined(String heading) {
        return Folded.of(heading).replace(" ", "");
    }

    private static Map<Field, List<String>> known() {
        var known = new EnumMap<Field, List<String>>(Field.class);
        for (Field field : Field.values()) {
            known.put(field, list(field.name()));
        }
        return known;
    }

    private static List<String> list(String key) {
        return Stream.of(CONTENT.getProperty(key).split(","))
                .map(HeadingWords::joined)
                .toList();
    }

    private static Properties content() {
        try (var in = Objects.requireNonNull(HeadingWords.class.getResourceAsStream("headings.properties"))) {
            var content = new Properties();
            content.load(new StringReader(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
            return content;
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
