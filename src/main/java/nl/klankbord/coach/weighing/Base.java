package nl.klankbord.coach.weighing;

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
    private static final double MASTERED = 1;
    private static final double LIKED = 0.75;
    private static final double COMPLEX = 0.5;
    private static final double CARE = 2;

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

    /** What somebody does well or likes comes out more truly; what is hard waits until it is mastered. */
    static double own(Technique technique, Situation situation) {
        boolean masters = situation.masters().contains(technique.key());
        return (masters ? MASTERED : 0)
                + (situation.likes().contains(technique.key()) ? LIKED : 0)
                - (technique.place().basic() || masters ? 0 : COMPLEX);
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
