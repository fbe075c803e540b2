package nl.klankbord.knowledge.guide;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.klankbord.knowledge.Technique;
import nl.klankbord.knowledge.guide.Guide.Text;
import nl.klankbord.web.Language;
import org.jspecify.annotations.Nullable;

/**
 * One guide in the reader's language.
 *
 * @param language in which they would read it
 * @param techniques those that its steps speak of, by key
 * @param dates the days of the law, where the conversation is about absence
 * @param parts what other rooms have to say beside it
 */
public record GuideScreen(
        Guide guide,
        Language language,
        Map<String, Technique> techniques,
        @Nullable Dates dates,
        List<Content> parts) {

    /** What it tells. */
    public Text text() {
        return guide.in(language);
    }

    /** The code of the language of these words on a page in this one; null when both are the same. */
    public @Nullable String elsewhere(Language page) {
        Language told = guide.told(language);
        return told == page ? null : told.code();
    }

    /** The techniques of one step. */
    public List<Technique> of(Guide.Step step) {
        return step.techniques().stream().map(techniques::get).toList();
    }

    /** The techniques of one step in a line, for paper, where nobody can tap them. */
    public String named(Guide.Step step, Language page) {
        return of(step).stream().map(it -> it.in(page).brief()).collect(Collectors.joining(", "));
    }
}
