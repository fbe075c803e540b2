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

    /**
     * Puts it into the calendar of one more guest, for whom the path may be another; the viewer has it in theirs. Nothing happens
     * when it does not stand there, as with a talk of a rhythm, which is in nobody's mail.
     */
    void join(Appointment appointment, UUID guest);

    /** Takes it out of the calendar of this guest alone; nothing happens when it does not stand there. */
    void leave(UUID appointment, UUID guest);

    /** Takes it out of the calendars again; nothing happens when it stands in none, or not in the viewer's. */
    void withdraw(UUID appointment);
}
