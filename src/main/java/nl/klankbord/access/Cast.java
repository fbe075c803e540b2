package nl.klankbord.access;

import java.util.List;
import java.util.UUID;

/** The people whom a visitor of the example organisation can be with one tap. */
public interface Cast {

    /** The cast, in the order of the story. */
    List<Member> members();

    /**
     * One of the cast.
     *
     * @param role message key of who this is in the story
     */
    record Member(UUID id, String name, String role) {}
}
