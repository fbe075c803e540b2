package nl.klankbord.knowledge.guide;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * The dates that run by law from somebody's first day of absence (Wet verbetering poortwachter). Counted from that day as day 0;
 * interruptions shorter than four weeks are added together, which is for the arbodienst to judge and not for this page.
 *
 * <p>Sources, as checked in November 2026: Regeling procesgang eerste en tweede ziektejaar art. 2 and 4; Ziektewet art. 38(1);
 * Wet WIA art. 23, 25, 64.
 *
 * @param from the first day of absence
 */
public record Timeline(LocalDate from) {

    /**
     * A moment on the line.
     *
     * @param key message key of what has to be there by then
     * @param law where it says so
     */
    public record Moment(String key, LocalDate day, String law) {}

    private record Rule(String key, int days, String law) {}

    private static final List<Rule> RULES = List.of(
            new Rule("problem", 42, "Regeling procesgang art. 2 lid 2"),
            new Rule("plan", 56, "Regeling procesgang art. 4 lid 1; Wet WIA art. 25 lid 2"),
            new Rule("uwv", 294, "Ziektewet art. 38 lid 1"),
            new Rule("year", 364, "Regeling procesgang art. 4 lid 2 sub b"),
            new Rule("letter", 623, "Wet WIA art. 64 lid 2"),
            new Rule("report", 637, "Wet WIA art. 25 lid 3"),
            new Rule("apply", 651, "Wet WIA art. 64 lid 3"),
            new Rule("end", 728, "Wet WIA art. 23"));

    /** The moments, in their order. */
    public List<Moment> moments() {
        Stream<Moment> moments =
                RULES.stream().map(rule -> new Moment(rule.key(), from.plusDays(rule.days()), rule.law()));
        return moments.toList();
    }
}
