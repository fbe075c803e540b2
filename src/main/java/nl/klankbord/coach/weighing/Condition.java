package nl.klankbord.coach.weighing;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import nl.klankbord.coach.Situation;
import nl.klankbord.knowledge.Aspect;
import nl.klankbord.knowledge.Signals;
import nl.klankbord.knowledge.content.Fields;

/**
 * When something is said.
 *
 * @param when every side that is named must hold, with one of its words
 * @param unless none of these may hold
 */
record Condition(Signals when, Signals unless) {

    static Condition read(Fields fields) {
        return new Condition(signals(fields.piece("when")), signals(fields.piece("unless")));
    }

    boolean holds(Situation situation) {
        return when.codes().entrySet().stream().allMatch(one -> situation.isAny(one.getKey(), one.getValue()))
                && unless.codes().entrySet().stream().noneMatch(one -> situation.isAny(one.getKey(), one.getValue()));
    }

    /** Whether it names nothing, so that it holds in every situation. */
    boolean always() {
        return when.codes().isEmpty() && unless.codes().isEmpty();
    }

    private static Signals signals(Fields fields) {
        Map<Aspect, Set<String>> codes = new EnumMap<>(Aspect.class);
        for (Aspect aspect : Aspect.values()) {
            Set<String> some = Set.copyOf(fields.texts(aspect.code()));
            if (!aspect.codes().containsAll(some)) {
                throw fields.bad("speaks of an unknown " + aspect.code() + " in " + some);
            }
            if (!some.isEmpty()) {
                codes.put(aspect, some);
            }
        }
        fields.done();
        return new Signals(Map.copyOf(codes));
    }
}
