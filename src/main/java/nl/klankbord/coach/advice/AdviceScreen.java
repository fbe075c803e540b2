package nl.klankbord.coach.advice;

import java.util.List;
import java.util.Optional;
import nl.klankbord.coach.Advice;
import nl.klankbord.coach.builder.Builder;
import nl.klankbord.coach.builder.Builders;
import nl.klankbord.knowledge.Aspect;
import nl.klankbord.web.Language;

/**
 * What could help, beside what was told.
 *
 * @param builders what helps to say it in one’s own words
 */
public record AdviceScreen(Told told, Advice advice, Language language, Builders builders) {

    private static final List<Aspect> ASKED = List.of(Aspect.GOAL, Aspect.SETTING, Aspect.SIGNAL);
    private static final List<Aspect> MORE = List.of(Aspect.SELF, Aspect.ACQUAINTANCE, Aspect.PHASE, Aspect.DURATION);

    /** What turns the phrase of a step into one’s own, if there is something for it. */
    public Optional<Builder> builder(Advice.Step step) {
        return builders.of(step.technique().key()).stream().findFirst();
    }

    /** Whether somebody may be in danger, or was harmed: then no technique comes first. */
    public boolean safety() {
        return told.has(Aspect.SIGNAL, "unsafe") || told.has(Aspect.SIGNAL, "crossed-line");
    }

    /** Whether something has to stop while the one who would say so had better wait: danger does not wait for anybody's mood. */
    public boolean danger() {
        return advice instanceof Advice.NotNow && told.has(Aspect.GOAL, "stop");
    }

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
