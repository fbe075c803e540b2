package nl.klankbord.knowledge.technique;

import gg.jte.Content;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.klankbord.knowledge.Technique;
import nl.klankbord.knowledge.Techniques;
import nl.klankbord.knowledge.Telling;
import nl.klankbord.web.Language;

/**
 * One technique, told in the reader's language, with those around it.
 *
 * @param parts what other rooms have to say beside it
 */
public record TechniqueScreen(
        Technique technique,
        Language language,
        List<Technique> before,
        List<Technique> after,
        List<Technique> related,
        List<Content> parts) {

    static TechniqueScreen of(Technique technique, Techniques techniques, Language language, List<Content> parts) {
        Function<List<String>, List<Technique>> known = keys ->
                keys.stream().flatMap(key -> techniques.find(key).stream()).toList();
        return new TechniqueScreen(
                technique,
                language,
                known.apply(technique.around().before()),
                known.apply(technique.around().after()),
                known.apply(technique.around().related()),
                parts);
    }

    /** What is told in the reader's language. */
    public Telling telling() {
        return technique.in(language);
    }

    /** What the card carries along, in its own order: whoever reads it, what can be said to anyone is on it, such as the way back. */
    public List<Telling.Phrase> carried() {
        Set<Telling.Phrase> chosen = telling().phrases().stream()
                .sorted(Comparator.comparing(it -> !it.hearer().equals("anyone")))
                .limit(4)
                .collect(Collectors.toSet());
        return telling().phrases().stream().filter(chosen::contains).toList();
    }
}
