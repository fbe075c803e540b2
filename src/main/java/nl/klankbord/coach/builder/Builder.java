package nl.klankbord.coach.builder;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.klankbord.language.TextKind;
import nl.klankbord.web.Language;

/**
 * What helps somebody find words that they can say or send.
 *
 * @param key its lasting name in addresses
 * @param reads as what the language coach reads the finished text
 * @param free whether its parts can be left out and put in another order
 * @param techniques what it puts into practice, by key; the first is its own
 * @param source where its substance comes from
 */
public record Builder(
        String key,
        String icon,
        TextKind reads,
        boolean free,
        List<String> techniques,
        String source,
        Map<Language, BuilderText> texts) {

    /** What is told in this language. */
    public BuilderText in(Language language) {
        return Objects.requireNonNull(texts.get(language));
    }
}
