package nl.klankbord.coach.weighing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import nl.klankbord.coach.Situation;
import nl.klankbord.knowledge.Aspect;
import nl.klankbord.knowledge.Level;
import nl.klankbord.knowledge.Technique;

/** What is never advised, whatever speaks for it. The sentences stand in the file of cautions. */
enum Caution {
    ANGER_WITHOUT_LINE(Caution::angerWithoutLine),
    ANGER_OUT_OF_HAND(Caution::angerOutOfHand),
    OVERHEARD(Caution::overheard),
    CONFRONT_WITHOUT_SAFETY(Caution::confrontWithoutSafety),
    BALANCE_FOR_WHO_WAVERS(Caution::balanceForWhoWavers),
    EYES_NEEDED(Caution::eyesNeeded),
    WRONG_PLACE(Caution::wrongPlace),
    TOO_MUCH_TODAY(Caution::tooMuchToday),
    TOO_EARLY(Caution::tooEarly);

    private static final Set<String> ASIDE = Set.of("attention", "empathy", "non-verbal");
    private static final List<String> COMPANY = List.of("others-listening", "group", "floor");
    private static final Set<String> TOGETHER = Set.of("one-on-one");
    private static final Set<String> SEEN = Set.of("non-verbal", "silence");
    private static final List<String> OUT_OF_SIGHT = List.of("phone", "letter");
    private static final List<String> OUT_OF_HAND = List.of("angry", "hit-personally", "irritated", "tired", "hurried");
    private static final List<String> WAVERING = List.of("wavers", "yes-but", "keeps-putting-off", "resists");
    private static final List<String> UNDECIDED = List.of("denying", "weighing", "relapse");
    private static final List<String> NO_SAFETY = List.of("unsafe", "distrust");

    private final BiPredicate<Technique, Situation> forbids;

    Caution(BiPredicate<Technique, Situation> forbids) {
        this.forbids = forbids;
    }

    /** The caution that keeps this technique out of this situation, if there is one. */
    static Optional<Caution> against(Technique technique, Situation situation) {
        return Stream.of(values())
                .filter(caution -> caution.forbids.test(technique, situation))
                .findFirst();
    }

    /** Its name in the file of cautions. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Nobody is shouted at for a mistake, or for what they cannot do yet. */
    private static boolean angerWithoutLine(Technique technique, Situation situation) {
        return technique.key().equals("anger")
                && !(situation.is(Aspect.GOAL, "stop") && situation.is(Aspect.SIGNAL, "crossed-line"));
    }

    /** Anger that drives somebody, instead of the other way round, only does harm. */
    private static boolean angerOutOfHand(Technique technique, Situation situation) {
        return technique.key().equals("anger") && situation.isAny(Aspect.SELF, OUT_OF_HAND);
    }

    /** What is personal is nobody else’s to hear. */
    private static boolean overheard(Technique technique, Situation situation) {
        return situation.is(Aspect.SETTING, "others-listening")
                && technique.avoid().has(Aspect.SETTING, "others-listening")
                && !aside(technique, situation)
                && !stops(technique, situation);
    }

    /** Two halves beside each other are an attack to somebody who does not feel safe. */
    private static boolean confrontWithoutSafety(Technique technique, Situation situation) {
        return technique.key().equals("confront")
                && !(situation.told().of(Aspect.SETTING).equals(TOGETHER)
                        && situation.is(Aspect.ACQUAINTANCE, "known-long")
                        && !situation.isAny(Aspect.SIGNAL, NO_SAFETY));
    }

    /** Listing what speaks against a change one wants makes the wish for it smaller; it is for a free choice or one already made. */
    private static boolean balanceForWhoWavers(Technique technique, Situation situation) {
        return technique.key().equals("decision-balance")
                && (situation.isAny(Aspect.SIGNAL, WAVERING)
                        || situation.isAny(Aspect.PHASE, UNDECIDED)
                        || situation.isAny(Aspect.GOAL, List.of("stop", "start", "not-yet-willing")));
    }

    /** On the phone or on paper nobody sees a nod, and a silence is only a silence. */
    private static boolean eyesNeeded(Technique technique, Situation situation) {
        return SEEN.contains(technique.key()) && situation.isAny(Aspect.SETTING, OUT_OF_SIGHT);
    }

    private static boolean wrongPlace(Technique technique, Situation situation) {
        return technique.avoid().hasAny(Aspect.SETTING, situation.told().of(Aspect.SETTING))
                && !aside(technique, situation)
                && !stops(technique, situation);
    }

    /** Whether the two have to walk away from the others first, and can. */
    static boolean aside(Technique technique, Situation situation) {
        return ASIDE.contains(technique.key())
                && situation.isAny(Aspect.SETTING, COMPANY)
                && !situation.is(Aspect.SETTING, "letter")
                && technique.avoid().hasAny(Aspect.SETTING, situation.told().of(Aspect.SETTING));
    }

    /** One sentence that stops danger is for everybody’s ears; the talk about it comes later. */
    private static boolean stops(Technique technique, Situation situation) {
        return technique.key().equals("negative-feedback")
                && situation.danger()
                && situation.isAny(Aspect.SETTING, COMPANY);
    }

    /** Whoever is tired or in a hurry does the simple thing well. */
    private static boolean tooMuchToday(Technique technique, Situation situation) {
        return !technique.place().basic()
                && !situation.danger()
                && technique.avoid().hasAny(Aspect.SELF, situation.told().of(Aspect.SELF));
    }

    /** Nobody is challenged while they are sad, tired, swamped or afraid. */
    private static boolean tooEarly(Technique technique, Situation situation) {
        return technique.place().challenge() == Level.HIGH
                && !situation.danger()
                && (situation.is(Aspect.SIGNAL, "tired")
                        || technique
                                .avoid()
                                .hasAny(Aspect.SIGNAL, situation.told().of(Aspect.SIGNAL)));
    }
}
