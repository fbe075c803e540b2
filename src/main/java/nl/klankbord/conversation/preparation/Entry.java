package nl.klankbord.conversation.preparation;

import java.util.UUID;
import nl.klankbord.language.hint.HintsScreen;
import org.jspecify.annotations.Nullable;

/**
 * One of the viewer's lines on the page.
 *
 * @param fixed it was shared before the conversation began, and stays as it is
 * @param elsewhere what the same line became in another tab: null when nothing, empty when it was taken away there
 * @param hints what the reading companion sees in its words
 */
public record Entry(
        UUID id,
        int number,
        String text,
        boolean shared,
        boolean fixed,
        @Nullable String elsewhere,
        HintsScreen hints) {

    /** The name of its field, and its place on the page. */
    public String field() {
        return PreparationForm.field(id);
    }
}
