package nl.klankbord.knowledge;

import java.util.List;

/** A room that lets its pages be found where one looks for techniques: who is stuck does not know yet which of them helps. */
public interface Signposts {

    /** All of its pages that can be found. */
    List<Signpost> signposts();
}
