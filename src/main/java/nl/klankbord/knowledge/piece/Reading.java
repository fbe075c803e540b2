package nl.klankbord.knowledge.piece;

import nl.klankbord.knowledge.guide.GuideScreen;
import nl.klankbord.web.Language;
import org.jspecify.annotations.Nullable;

/**
 * A piece as somebody reads it.
 *
 * @param language in which they would read it
 * @param guide null for a set of questions
 * @param questions null for a guide
 */
public record Reading(
        Language language,
        @Nullable GuideScreen guide,
        @Nullable QuestionSet questions) {

    /** What it is called. */
    public String name() {
        if (guide != null) {
            return guide.text().name();
        }
        return questions == null ? "" : questions.in(language).name();
    }

    /** Whether it is there in the other language alone. */
    public boolean borrowed() {
        return guide != null ? guide.guide().borrowed(language) : questions != null && questions.borrowed(language);
    }

    /** The code of the language of its words on a page in this one; null when both are the same. */
    public @Nullable String elsewhere(Language page) {
        String code = borrowed() ? language.other().code() : language.code();
        return code.equals(page.code()) ? null : code;
    }
}
