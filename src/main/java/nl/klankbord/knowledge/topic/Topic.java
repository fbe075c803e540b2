package nl.klankbord.knowledge.topic;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.klankbord.web.Language;

/**
 * Something to know about talking and changing.
 *
 * @param key its lasting name in addresses
 * @param techniques what helps here, by key
 * @param source where its substance comes from
 */
public record Topic(
        String key, Kind kind, String icon, List<String> techniques, String source, Map<Language, Text> texts) {

    /** What sort of thing it is. */
    public enum Kind {
        IDEA,
        PITFALL,
        PHASE,
        NEED,
        CONTRAST;

        /** The word in the files and in message keys. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * What is told in one language.
     *
     * @param own titles of the parts that are ours and not from the method
     * @param words what somebody might type
     */
    public record Text(String name, String line, List<Piece> parts, Set<String> own, List<String> words) {}

    /** One part: a title, with text, a list, or both. */
    public record Piece(String title, List<String> text, List<String> items) {}

    /** A term of the method, and what it means here. */
    public record Term(String key, String name, String text) {}

    /** What is told in this language. */
    public Text in(Language language) {
        return Objects.requireNonNull(texts.get(language));
    }
}
