package nl.klankbord.coach.notebook;

import java.util.UUID;
import nl.klankbord.coach.reminder.Reminder;
import nl.klankbord.web.Refusals;

/**
 * Room to write something in one's notebook.
 *
 * @param id of the new entry
 */
public record NewEntryScreen(
        UUID me, String thought, String otherwise, String attempt, Reminder reminder, UUID id, Refusals refusals) {}
