package nl.klankbord.privacy.law;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A statement as somebody reads it: what came along, and what their own organisation put beside it.
 *
 * @param version the day of the text that was read; null when it is not known
 * @param checked when the makers last looked
 * @param days by when after the first day of absence; nought when it is no date
 * @param note what the organisation says of it; null while it said nothing
 */
public record Stated(
        String key,
        Topic topic,
        String text,
        String source,
        @Nullable LocalDate version,
        LocalDate checked,
        State state,
        int days,
        @Nullable Note note) {}
