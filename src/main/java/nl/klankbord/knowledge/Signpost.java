package nl.klankbord.knowledge;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import nl.klankbord.web.Language;

/**
 * Where something can be read or made that is no technique: a guide, a topic, a builder.
 *
 * @param href its page
 * @param sort message key of what sort of thing it is
 * @param texts how it is told in each language
 */
public record Signpost(String href, String sort, String icon, Map<Language, Text> texts) {

    /**
     * What it says in one language.
     *
     * @param words what somebody might type who needs it
     */
    public record Text(String name, String line, List<String> words) {}

    /** A signpost to something that is told in each language in a form of its own. */
    public static <T> Signpost of(
            String href, String sort, String icon, Map<Language, T> told, Function<T, Text> text) {
        Map<Language, Text> texts = new EnumMap<>(Language.class);
        told.forEach((language, one) -> texts.put(language, text.apply(one)));
        return new Signpost(href, sort, icon, texts);
    }

    /** What it says in this language. */
    public Text in(Language language) {
        return Objects.requireNonNull(texts.get(language));
    }
}
