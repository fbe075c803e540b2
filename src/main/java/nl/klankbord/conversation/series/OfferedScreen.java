package nl.klankbord.conversation.series;

import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import nl.klankbord.people.Colleague;
import nl.klankbord.web.Message;
import nl.klankbord.web.Refusals;
import org.jspecify.annotations.Nullable;

/**
 * Offering a rhythm.
 *
 * @param open whether one of these two guides the other
 * @param moments for the first time, to choose from with one tap
 * @param notice why it could not be, when the form itself is in order
 */
public record OfferedScreen(
        UUID me,
        Colleague other,
        boolean open,
        SeriesForm form,
        List<LocalDateTime> moments,
        Refusals refusals,
        @Nullable Message notice) {

    /** Where the form goes. */
    public String action() {
        return back() + "/series/proposal";
    }

    /** Where one came from. */
    public String back() {
        return "/people/" + other.id();
    }
}
