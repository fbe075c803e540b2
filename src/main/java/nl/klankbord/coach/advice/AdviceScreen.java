package nl.klankbord.coach.advice;

import java.util.List;
import nl.klankbord.coach.Advice;
import nl.klankbord.knowledge.Aspect;
import nl.klankbord.web.Language;

/** What could help, beside what was told. */
public record AdviceScreen(Told told, Advice advice, Language language) {

    private static final List<Aspect> ASKED = List.of(Aspect.GOAL, Aspect.SETTING, Aspect.SIGNAL);
    private static final List<Aspect> MORE = List.of(Aspect.SELF, Aspect.ACQUAINTANCE, Aspect.PHASE, Aspect.DURATION);

    /** The sides that were asked about. */
    public List<Aspect> asked() {
        return ASKED;
    }

    /** The sides that make the advice more precise; where somebody is in changing matters only when something has to change. */
    public List<Aspect> more() {
        return MORE.stream()
                .filter(aspect -> aspect != Aspect.PHASE || !told.has(Aspect.GOAL, "keep"))
                .toList();
    }
}
