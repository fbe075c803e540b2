package nl.klankbord.knowledge.piece;

import java.util.List;
import nl.klankbord.web.Language;
import nl.klankbord.web.Refusals;

/** Whether everybody may read it as it stands. A language in which nothing was typed is left alone; one that was begun has to be whole. */
final class Publishable {

    /** How long a name may be. */
    static final int NAME = 80;

    /** How long the line below it may be. */
    static final int LINE = 160;

    private static final int LONGEST_TALK = 240;

    private Publishable() {}

    static Refusals check(Sort sort, Written draft) {
        Demands demands = new Demands(draft);
        demands.kind();
        if (sort == Sort.GUIDE) {
            guide(demands, draft);
        } else {
            questions(demands, draft);
        }
        return demands.refused();
    }

    private static void guide(Demands demands, Written draft) {
        for (Language language : draft.languages()) {
            String in = language.code() + "-";
            demands.line(in + "name", "piece.refused.name", NAME);
            demands.line(in + "line", "piece.refused.line", LINE);
            GuideDraft.LISTS.forEach(list -> demands.lines(in + list, list.equals("mind") ? 0 : 1));
        }
        List<Integer> steps = Steps.standing(draft);
        demands.when(steps.isEmpty(), "steps", "piece.refused.steps");
        steps.forEach(step -> step(demands, draft, step));
        int total = steps.stream().mapToInt(it -> GuideDraft.minutes(draft, it)).sum();
        demands.when(total > LONGEST_TALK, "steps", "piece.refused.total", LONGEST_TALK);
    }

    private static void step(Demands demands, Written draft, int step) {
        int minutes = GuideDraft.minutes(draft, step);
        demands.when(minutes < 1 || minutes > 120, Steps.at(step, "minutes"), "piece.refused.minutes");
        for (Language language : draft.languages()) {
            String in = language.code() + "-";
            demands.line(Steps.at(step, in + "name"), "piece.refused.step", NAME);
            demands.lines(Steps.at(step, in + "what"), 1);
            demands.lines(Steps.at(step, in + "say"), 0);
        }
    }

    private static void questions(Demands demands, Written draft) {
        demands.when(!List.of("employee", "manager").contains(draft.text("side")), "side", "piece.refused.side");
        for (Language language : draft.languages()) {
            demands.line(language.code() + "-name", "piece.refused.name", NAME);
            demands.lines(language.code() + "-questions", 1);
        }
        int dutch = draft.lines("nl-questions").size();
        int english = draft.lines("en-questions").size();
        demands.when(
                dutch > 0 && english > 0 && dutch != english, "en-questions", "piece.refused.uneven", dutch, english);
    }
}
