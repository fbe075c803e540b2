package nl.klankbord.conversation.today;

import java.util.List;
import java.util.Optional;

/**
 * With whom nothing is planned yet, in the order of the list.
 *
 * @param more whether there are others that do not fit here
 */
public record UnplannedScreen(List<Nudge> people, boolean more) {

    static final int MOST = 5;

    static Optional<UnplannedScreen> of(Day day) {
        List<Nudge> people = day.nudges().stream().filter(Nudge::unplanned).toList();
        return people.isEmpty() || day.nothing()
                ? Optional.empty()
                : Optional.of(new UnplannedScreen(people.stream().limit(MOST).toList(), people.size() > MOST));
    }
}
