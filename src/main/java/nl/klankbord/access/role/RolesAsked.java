package nl.klankbord.access.role;

import java.util.List;
import nl.klankbord.access.Viewer;
import nl.klankbord.access.role.RolesScreen.Waiting;

/** Roles that wait for somebody's word, for pages of other features. */
public interface RolesAsked {

    /** Proposals to which the viewer may agree. */
    List<Waiting> asked(Viewer viewer);
}
