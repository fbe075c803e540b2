package nl.klankbord.conversation.today;

import java.util.List;
import java.util.Optional;

/**
 * The quiet way to write down a contact, and one sentence about all to whom nobody spoke for some time.
 *
 * @param quiet their given names, in the order of the list
 */
public record BetweenScreen(List<String> quiet) {

    private static final int NAMED = 3;

    /** For whoever guides somebody. */
    static Optional<BetweenScreen> of(Day day) {
        boolean guides = day.nudges().stream().anyMatch(it -> it.what().equals("between"));
        return guides
                ? Optional.of(
                        new BetweenScreen(day.quiet().stream().map(Nudge::given).toList()))
                : Optional.empty();
    }

    /** Message key of the sentence: by name as long as there are few of them. */
    public String key() {
        return "balance.quiet." + (quiet.size() <= NAMED ? quiet.size() : "more");
    }

    /** The names in the sentence. */
    public Object[] names() {
        return quiet.stream().limit(NAMED).toArray();
    }
}
