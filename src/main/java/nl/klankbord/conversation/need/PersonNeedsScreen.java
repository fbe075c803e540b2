package nl.klankbord.conversation.need;

import java.util.List;
import java.util.UUID;
import nl.klankbord.people.Colleague;
import org.jspecify.annotations.Nullable;

/**
 * What somebody whom the viewer guides lets them read of what they need, and questions to check.
 *
 * @param thought what the viewer wonders about, for themselves alone; null as long as they do not
 * @param id of the note that comes of it
 */
public record PersonNeedsScreen(
        UUID me,
        Colleague other,
        List<OwnNeed> told,
        @Nullable Need thought,
        UUID id) {

    /** Where the page is. */
    public String path() {
        return "/people/" + other.id() + "/needs";
    }
}
