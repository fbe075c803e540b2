package nl.klankbord.people.roster;

import java.util.List;

/** How many lines the list has, and what became of them: the four add up to the lines. */
record Tally(int lines, int people, int repeated, int skipped, int empty) {
    static Tally of(List<Outcome> outcomes) {
        return new Tally(
                outcomes.size(),
                count(outcomes, Outcome.Taken.class),
                count(outcomes, Outcome.Repeated.class),
                count(outcomes, Outcome.Skipped.class),
                count(outcomes, Outcome.Empty.class));
    }

    private static int count(List<Outcome> outcomes, Class<? extends Outcome> kind) {
        return Math.toIntExact(outcomes.stream().filter(kind::isInstance).count());
    }
}
