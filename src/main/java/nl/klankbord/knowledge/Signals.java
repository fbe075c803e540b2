package nl.klankbord.knowledge;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** Things that can be the case, by side of the situation. */
public record Signals(Map<Aspect, Set<String>> codes) {

    /** Nothing in particular. */
    public static final Signals NONE = new Signals(Map.of());

    /** Whether this is among them. */
    public boolean has(Aspect aspect, String code) {
        return codes.getOrDefault(aspect, Set.of()).contains(code);
    }

    /** Whether one of these is among them. */
    public boolean hasAny(Aspect aspect, Collection<String> some) {
        return some.stream().anyMatch(code -> has(aspect, code));
    }

    /** Everything about one side. */
    public Set<String> of(Aspect aspect) {
        return codes.getOrDefault(aspect, Set.of());
    }
}
