package nl.klankbord.knowledge.technique;

import gg.jte.Content;
import java.util.List;
import java.util.function.Function;
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
}
