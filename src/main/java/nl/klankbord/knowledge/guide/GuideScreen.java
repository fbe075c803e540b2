package nl.klankbord.knowledge.guide;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import nl.klankbord.knowledge.Technique;
import nl.klankbord.knowledge.guide.Guide.Text;
import nl.klankbord.privacy.law.Stated;
import org.jspecify.annotations.Nullable;

/**
 * One guide in the reader's language.
 *
 * @param techniques those that its steps speak of, by key
 * @param from what was typed as the first day of absence
 * @param law what the law is said to say about this conversation
 * @param timeline the dates from that day; null while there is none
 * @param unread whether what was typed is no day
 * @param parts what other rooms have to say beside it
 */
public record GuideScreen(
        Guide guide,
        Text text,
        Map<String, Technique> techniques,
        String from,
        List<Stated> law,
        @Nullable Timeline timeline,
        boolean unread,
        List<Content> parts) {

    /** What holds whatever the day: what may be asked and what may not. */
    public List<Stated> rules() {
        return law.stream().filter(it -> it.days() == 0).toList();
    }

    /** The techniques of one step. */
    public List<Technique> of(Guide.Step step) {
        return step.techniques().stream().map(techniques::get).toList();
    }
}
