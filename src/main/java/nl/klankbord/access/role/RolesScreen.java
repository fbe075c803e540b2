package nl.klankbord.access.role;

import java.time.Instant;
import java.util.List;
import nl.klankbord.access.Directory.Entry;
import nl.klankbord.access.Role;

/**
 * Who does what for the whole organisation.
 *
 * @param mayTake whether the viewer may take roles away
 */
public record RolesScreen(List<Holder> holders, List<Waiting> waiting, boolean mayTake) {

    /** Those with this role. */
    public List<Holder> with(Role role) {
        return holders.stream().filter(holder -> holder.role() == role).toList();
    }

    /** Somebody with a role, since when and by whom. */
    public record Holder(Entry person, Role role, String by, Instant since) {}

    /**
     * Somebody who was proposed for a role.
     *
     * @param asked whether the viewer may agree
     * @param mine whether the viewer proposed it
     */
    public record Waiting(Entry person, Role role, String by, boolean asked, boolean mine) {}
}
