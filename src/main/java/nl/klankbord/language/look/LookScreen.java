package nl.klankbord.language.look;

import nl.klankbord.language.keepsake.Keepsake;
import nl.klankbord.web.Refusals;
import org.jspecify.annotations.Nullable;

/**
 * The page on which a talk is seen back.
 *
 * @param text the talk as it was written
 * @param seen absent until there is something to see
 * @param keeping what is asked of whoever wants to keep it; absent when it is kept, or cannot be
 * @param kept as it is kept; absent when it is not
 */
public record LookScreen(
        String text,
        Refusals refusals,
        @Nullable Seen seen,
        @Nullable Keeping keeping,
        @Nullable Keepsake kept) {

    static LookScreen of(LookForm form) {
        return new LookScreen(form.text(), form.refusals(), null, null, null);
    }
}
