package nl.klankbord.knowledge;

import java.util.List;
import java.util.Optional;

/** All techniques. */
public interface Techniques {

    /** All of them, by number. */
    List<Technique> all();

    /** The one with this key. */
    Optional<Technique> find(String key);
}
