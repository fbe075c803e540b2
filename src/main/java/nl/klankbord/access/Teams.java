package nl.klankbord.access;

import java.util.List;
import java.util.UUID;
import nl.klankbord.access.Directory.Entry;

/** Who belongs together? Asked here, where cards are made for a whole team; answered by the module that keeps people. */
public interface Teams {

    /** Every team with somebody in it, by name. */
    List<Team> all();

    /** Who is in it today, in the order of a Dutch list. */
    List<Entry> members(UUID team);

    /** A team. */
    record Team(UUID id, String name) {}
}
