package nl.klankbord.language;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** What an organisation wants otherwise: kinds it leaves out, and phrases of its own for a kind. */
public record Options(Set<Kind> off, Map<Kind, List<String>> phrases) {

    /** Everything on, nothing added. */
    public static Options none() {
        return new Options(Set.of(), Map.of());
    }
}
