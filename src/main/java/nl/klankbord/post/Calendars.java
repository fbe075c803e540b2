package nl.klankbord.post;

import java.util.List;
import java.util.UUID;

/**
 * What stands in the calendars of people. Both verbs join the caller's transaction: what was not agreed after all is not
 * sent either. A room calls them once something is agreed, never for what is only proposed.
 */
public interface Calendars {

    /** Puts it into the calendar of each of the guests, or moves it there; the viewer is one of them. */
    void invite(Appointment appointment, List<UUID> guests);

    /** Takes it out of the calendars again; nothing happens when it stands in none, or not in the viewer's. */
    void withdraw(UUID appointment);
}
