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
 * @param techniques those that its steps speak of, by key
 * @param dates the days of the law, where the conversation is about absence
 * @param parts what other rooms have to say beside it
 */
public record GuideScreen(
        Guide guide,
        Text text,
        Map<String, Technique> techniques,
        @Nullable Dates dates,
        List<Content> parts) {

    /** The code of the language of these words on a page in this one; null when both are the same. */
    public @Nullable String elsewhere(Language page) {
        return guide.texts().entrySet().stream()
                .filter(it -> it.getValue() == text && it.getKey() != page)
                .map(it -> it.getKey().code())
                .findFirst()
                .orElse(null);
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
