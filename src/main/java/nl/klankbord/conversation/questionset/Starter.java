package nl.klankbord.conversation.questionset;

import java.util.Map;
import java.util.Objects;
import nl.klankbord.web.Language;
import org.jspecify.annotations.Nullable;

/**
 * A sentence that somebody can begin with.
 *
 * @param key its name in the files, the same in each language; or which line of which set of this house
 * @param set the set of this house that it stands in; empty when it came along
 * @param only the one language in which the house wrote it; null when it is there in both
 */
public record Starter(
        String key,
        Map<Language, String> texts,
        Map<Language, String> set,
        @Nullable Language only) {

    /** What it says in this language. */
    public String text(Language language) {
        return Objects.requireNonNull(texts.get(language));
    }

    /** What its set is called; empty when it came along. */
    public String from(Language language) {
        return set.getOrDefault(language, "");
    }

    /** The code of the language it is told in on a page in this one; null when both are the same. */
    public @Nullable String elsewhere(Language page) {
        return only == null || only == page ? null : only.code();
    }

    /** Whether somebody's own line says just this, in whatever language they had then. */
    public boolean isSaidBy(String line) {
        return texts.containsValue(line);
    }
}
