package nl.klankbord.coach;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import nl.klankbord.knowledge.Aspect;
import nl.klankbord.knowledge.Signals;

/**
 * What is the case, in codes and without a name.
 *
 * @param told what the manager told of it
 * @param masters the techniques that this manager does well, by key
 * @param likes the techniques that this manager likes to use, by key
 */
public record Situation(Signals told, Set<String> masters, Set<String> likes) {

    private static final List<String> SOON = List.of("stop", "start");

    /** A situation as somebody tells it of whom nothing is known. */
    public static Situation of(Signals told) {
        return new Situation(told, Set.of(), Set.of());
    }

    /** Whether this was told. */
    public boolean is(Aspect aspect, String code) {
        return told.has(aspect, code);
    }

    /** Whether one of these was told. */
    public boolean isAny(Aspect aspect, Collection<String> codes) {
        return told.hasAny(aspect, codes);
    }

    /** Whether something has to stop before anything else: a line was crossed, or it is not safe and a change is wanted at once. */
    public boolean danger() {
        return is(Aspect.SIGNAL, "crossed-line") || is(Aspect.SIGNAL, "unsafe") && isAny(Aspect.GOAL, SOON);
    }
}
