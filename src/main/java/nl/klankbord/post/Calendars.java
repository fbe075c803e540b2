package nl.klankbord.post;

import java.util.List;
import java.util.UUID;
import nl.klankbord.post.Repetition.Guest;

/**
 * What stands in the calendars of people. All verbs join the caller's transaction: what was not agreed after all is not
 * sent either. A room calls them once something is agreed, never for what is only proposed.
 */
public interface Calendars {

    /** Puts it into the calendar of each of the guests, or moves it there; the viewer is one of them. */
    void invite(Appointment appointment, List<UUID> guests);

    /**
     * Takes it out of the calendars again; nothing happens when it stands in none, or not in the viewer's. What came with a
     * repetition leaves it by this, and is an appointment of its own when it is invited to again.
     */
    void withdraw(UUID appointment);

    /** Puts something that comes back into the calendar of both guests, in one letter each; the viewer is one of them. */
    void repeat(Repetition repetition, List<Occurrence> first, List<Guest> guests);

    /** Says what the next times of a repetition are. No letter goes out for those that stand: its rule told them already. */
    void goOn(UUID repetition, List<Occurrence> next);

    /** From now on it does not come back. Times that left it before stand or go by themselves. */
    void end(UUID repetition);
}
