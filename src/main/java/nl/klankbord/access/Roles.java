package nl.klankbord.access;

import java.util.UUID;

/** Who does what for the whole organisation. A role takes two people: one proposes it and another agrees. */
public interface Roles {

    /** An administrator proposes a role; false when this person has it, was proposed for it, or has no account. */
    boolean propose(UUID person, Role role);

    /** The second person agrees, and the role counts; false when the viewer cannot be that person. */
    boolean agree(UUID person, Role role);

    /** An administrator takes a role away. */
    Taking take(UUID person, Role role);

    /** What came of taking a role away. */
    enum Taking {
        TAKEN,
        /** Nobody would be left to let people in. */
        LAST,
        /** There was nothing to take. */
        GONE
    }
}
