package nl.klankbord.language.look;

import nl.klankbord.web.Refusals;
import org.jspecify.annotations.Nullable;

/**
 * The page on which a talk is seen back.
 *
 * @param text the talk as it was written
 * @param seen absent until there is something to see
 */
public record LookScreen(
        String text, Refusals refusals, @Nullable Seen seen) {

    static LookScreen of(LookForm form) {
        return new LookScreen(form.text(), form.refusals(), null);
    }
}
