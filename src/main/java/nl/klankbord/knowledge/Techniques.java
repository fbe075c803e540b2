package nl.klankbord.knowledge;

import java.util.List;
import java.util.Optional;
import nl.klankbord.knowledge.technique.TechniqueFiles;

/** All techniques. */
public interface Techniques {

    /** Reads them from the files that travel with the program. */
    static Techniques read() {
        return new TechniqueFiles();
    }

    /** All of them, by number. */
    List<Technique> all();

    /** The one with this key. */
    Optional<Technique> find(String key);
}
