package nl.klankbord.people.line;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.klankbord.people.line.Line.Draft;
import nl.klankbord.web.Refusals;

/** What holds for every line, whoever adds it. */
final class LineRules {

    private LineRules() {}

    /**
     * What is wrong with this line.
     *
     * @param lines the lines of the employee so far, in both directions
     * @param below everybody who stands below the employee in the line today
     */
    static Refusals of(Draft draft, List<Line> lines, Set<UUID> below) {
        return Refusals.collect()
                .when(nobodyGuidesThemselves(draft), "manager", "people.line.self")
                .when(noTwoGuideEachOther(draft, lines), "manager", "people.line.eachOther")
                .when(nobodyStandsBelowThemselves(draft, below), "manager", "people.line.below")
                .when(nobodyGuidesTwiceOver(draft, lines), "manager", "people.line.twice")
                .when(aLineEndsAfterItBegan(draft), "endsOn", "people.line.endsFirst")
                .done();
    }

    private static boolean nobodyGuidesThemselves(Draft draft) {
        return draft.employee().equals(draft.manager());
    }

    private static boolean noTwoGuideEachOther(Draft draft, List<Line> lines) {
        return lines.stream().anyMatch(it -> it.between(draft.manager(), draft.employee()) && it.overlaps(draft));
    }

    private static boolean nobodyStandsBelowThemselves(Draft draft, Set<UUID> below) {
        return draft.kind() == Kind.LINE && below.contains(draft.manager());
    }

    private static boolean nobodyGuidesTwiceOver(Draft draft, List<Line> lines) {
        return lines.stream()
                .anyMatch(it -> it.kind() == draft.kind()
                        && it.between(draft.employee(), draft.manager())
                        && it.overlaps(draft));
    }

    private static boolean aLineEndsAfterItBegan(Draft draft) {
        return draft.endsOn() != null && draft.endsOn().isBefore(draft.startsOn());
    }
}
