package nl.klankbord.coach.evidence;

import java.util.List;
import java.util.UUID;
import nl.klankbord.coach.evidence.Sheet.Words;
import nl.klankbord.coach.reminder.Reminder;
import nl.klankbord.people.Colleague;
import nl.klankbord.web.Refusals;
import org.jspecify.annotations.Nullable;

/**
 * Room to write a sheet, or to look at one again.
 *
 * @param sheet the one that is looked at again; null for a new one
 * @param team about whom it can be; empty when that was chosen before
 * @param person whom was chosen, as an id; empty for nobody in particular
 */
public record SheetScreen(
        UUID me,
        @Nullable Sheet sheet,
        List<Colleague> team,
        String person,
        Words words,
        Reminder reminder,
        UUID id,
        Questions questions,
        Refusals refusals) {

    /** Where the form is sent to. */
    public String path() {
        return sheet == null ? "/evidence" : "/evidence/" + sheet.id();
    }
}
