package nl.klankbord.knowledge.piece;

import nl.klankbord.knowledge.guide.GuideScreen;
import nl.klankbord.web.Language;
import org.jspecify.annotations.Nullable;

/**
 * A draft as everybody would read it.
 *
 * @param language in which somebody would read it
 * @param missing how many things have to be mended first
 * @param guide null for a set of questions
 * @param questions null for a guide
 */
public record PreviewScreen(
        Piece piece,
        Language language,
        int missing,
        @Nullable GuideScreen guide,
        @Nullable QuestionSet questions) {

    /** Whether it is there in the other language alone. */
    public boolean borrowed() {
        return guide != null ? guide.guide().borrowed(language) : questions != null && questions.borrowed(language);
    }
}
