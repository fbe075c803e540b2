package nl.klankbord.conversation.guide;

import java.util.List;
import java.util.UUID;
import nl.klankbord.conversation.Conversation;
import nl.klankbord.knowledge.guide.Guide;
import nl.klankbord.web.Language;
import org.jspecify.annotations.Nullable;

/**
 * A conversation, and the guide with which the viewer goes through it.
 *
 * @param viewer whose guide it is
 * @param guide null when they go without one
 * @param own whether they chose it themselves; then the other does not know of it
 */
public record Chosen(
        UUID viewer, Conversation about, @Nullable Guide guide, boolean own) {

    /** Whether the viewer is the one who guides. */
    public boolean leads() {
        return viewer.equals(about.pair().manager());
    }

    /** The key of the guide; empty without one. */
    public String key() {
        return guide == null ? "" : guide.key();
    }

    /** The code of the language its guide is told in on a page in this one; null when both are the same. */
    public @Nullable String elsewhere(Language page) {
        return guide == null ? null : guide.elsewhere(page);
    }

    /** What this side asks itself beforehand, in this language. */
    public List<String> questions(Language language) {
        if (guide == null) {
            return List.of();
        }
        return leads() ? guide.in(language).manager() : guide.in(language).employee();
    }
}
