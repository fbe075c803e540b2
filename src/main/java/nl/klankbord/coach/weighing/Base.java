package nl.klankbord.coach.weighing;

import java.util.List;
import java.util.Set;
import nl.klankbord.coach.Situation;
import nl.klankbord.knowledge.Aspect;
import nl.klankbord.knowledge.Signals;
import nl.klankbord.knowledge.Technique;

/** What the method itself says of a technique, before any rule: whom it serves, when it fits and when it asks for care. */
final class Base {

    private static final double GOAL = 1;
    private static final double SIGNAL = 1.5;
    private static final double MOST_SIGNALS = 3;
    private static final double PHASE = 1;
    private static final double PLACE = 0.5;
    /** Together less than the half point that is the least a situation says: they decide between equals and no more. */
    private static final double MASTERED = 0.25;

    private static final double LIKED = 0.125;
    private static final double COMPLEX = 0.5;
    private static final double CARE = 2;

    private static final List<String> SAFETY_FIRST = List.of("crossed-line", "unsafe");

    private Base() {}

    /** How far goal, place and signals fit. */
    static double fits(Technique technique, Situation situation) {
        Signals fits = technique.fits();
        boolean goal = situation.isAny(Aspect.GOAL, technique.goals());
        return (goal ? GOAL : 0)
                + Math.min(MOST_SIGNALS, SIGNAL * shared(fits, Aspect.SIGNAL, situation))
                + PHASE * shared(fits, Aspect.PHASE, situation)
                + PLACE * shared(fits, Aspect.SETTING, situation)
                + PLACE * shared(fits, Aspect.ACQUAINTANCE, situation);
    }

    /** What somebody does well or likes comes out more truly, where nobody has to be safe first. */
    static double own(Technique technique, Situation situation) {
        if (situation.isAny(Aspect.SIGNAL, SAFETY_FIRST)) {
            return 0;
        }
        return (situation.masters().contains(technique.key()) ? MASTERED : 0)
                + (situation.likes().contains(technique.key()) ? LIKED : 0);
    }

    /** What is hard to do well waits when something simple does as much. */
    static double hard(Technique technique) {
        return technique.place().basic() ? 0 : COMPLEX;
    }

    /** How much care the method asks for here. */
    static double burden(Technique technique, Situation situation) {
        Signals avoid = technique.avoid();
        return CARE
                * (shared(avoid, Aspect.SIGNAL, situation)
                        + shared(avoid, Aspect.PHASE, situation)
                        + shared(avoid, Aspect.ACQUAINTANCE, situation)
                        + shared(avoid, Aspect.SELF, situation));
    }

    private static int shared(Signals of, Aspect aspect, Situation situation) {
        Set<String> told = situation.told().of(aspect);
        return (int) of.of(aspect).stream().filter(told::contains).count();
    }
}
