package nl.klankbord.coach.advice;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.klankbord.coach.Situation;
import nl.klankbord.knowledge.Aspect;
import nl.klankbord.knowledge.Signals;
import org.springframework.util.MultiValueMap;

/**
 * What somebody told, as it stands in the address: codes and no name. Whatever is no known code is left out.
 *
 * @param looked whether they said what they see, even if it is nothing in particular
 */
public record Told(Map<Aspect, Set<String>> codes, boolean looked) {

    private static final String NOTHING = "none";
    private static final Set<Aspect> SEVERAL = Set.of(Aspect.SIGNAL, Aspect.SELF);

    static Told of(MultiValueMap<String, String> typed) {
        Map<Aspect, Set<String>> codes = new EnumMap<>(Aspect.class);
        for (Aspect aspect : Aspect.values()) {
            Set<String> known = typed.getOrDefault(aspect.code(), List.of()).stream()
                    .filter(aspect.codes()::contains)
                    .limit(SEVERAL.contains(aspect) ? Long.MAX_VALUE : 1)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            if (!known.isEmpty()) {
                codes.put(aspect, known);
            }
        }
        boolean nothing = typed.getOrDefault(Aspect.SIGNAL.code(), List.of()).contains(NOTHING);
        return new Told(codes, nothing || codes.containsKey(Aspect.SIGNAL));
    }

    /** Whether this was told. */
    public boolean has(Aspect aspect, String code) {
        return of(aspect).contains(code);
    }

    /** What was told of one side. */
    public Set<String> of(Aspect aspect) {
        return codes.getOrDefault(aspect, Set.of());
    }

    /** The address with this told too; told before, it is left out. Only of what one sees, and how one is, there can be several. */
    public String with(Aspect aspect, String code) {
        Map<Aspect, Set<String>> changed = new EnumMap<>(Aspect.class);
        changed.putAll(codes);
        Set<String> some = new LinkedHashSet<>(SEVERAL.contains(aspect) || has(aspect, code) ? of(aspect) : Set.of());
        if (!some.remove(code)) {
            some.add(code);
        }
        changed.put(aspect, some);
        return new Told(changed, looked || aspect == Aspect.SIGNAL).path();
    }

    /** The address without what was told of one side, so that it is asked again. */
    public String without(Aspect aspect) {
        Map<Aspect, Set<String>> changed = new EnumMap<>(Aspect.class);
        changed.putAll(codes);
        changed.remove(aspect);
        return new Told(changed, looked && aspect != Aspect.SIGNAL).path();
    }

    /** The address in which nothing in particular is seen. */
    public String nothing() {
        return new Told(codes, true).path();
    }

    /** The address of all this. */
    public String path() {
        List<String> pieces = new ArrayList<>();
        codes.forEach((aspect, some) -> some.forEach(code -> pieces.add(aspect.code() + "=" + code)));
        if (looked && of(Aspect.SIGNAL).isEmpty()) {
            pieces.add(Aspect.SIGNAL.code() + "=" + NOTHING);
        }
        return pieces.isEmpty() ? "/advice" : "/advice?" + String.join("&", pieces);
    }

    /** What is the case, for whoever does these techniques well and likes those. */
    Situation situation(Set<String> masters, Set<String> likes) {
        return new Situation(new Signals(codes), masters, likes);
    }
}
