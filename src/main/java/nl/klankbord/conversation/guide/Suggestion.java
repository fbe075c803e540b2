package nl.klankbord.conversation.guide;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import nl.klankbord.web.Language;
import org.jspecify.annotations.Nullable;

/**
 * An agreement as it often comes out of such a talk: to take over and to change. Some leave their end open for one's own words.
 *
 * @param number its place within the guide; the first is 1
 * @param manager whether the one who guides would do it
 * @param by in how many days it should be ready; null when that is left open
 * @param look in how many days they would look back; null when that is left open
 * @param trial whether they would only try it
 */
public record Suggestion(
        int number,
        boolean manager,
        @Nullable Integer by,
        @Nullable Integer look,
        boolean trial,
        Map<Language, String> texts) {

    /** What it says in this language. */
    public String text(Language language) {
        return Objects.requireNonNull(texts.get(language));
    }

    /** The day it should be ready, of one that is agreed today; empty when that is left open. */
    public String readyBy(LocalDate today) {
        return by == null ? "" : today.plusDays(by).toString();
    }

    /** The day they would look back, of one that is agreed today; empty when that is left open. */
    public String lookedAt(LocalDate today) {
        return look == null ? "" : today.plusDays(look).toString();
    }
}
