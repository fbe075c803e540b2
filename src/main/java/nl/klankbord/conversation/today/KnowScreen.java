package nl.klankbord.conversation.today;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.klankbord.conversation.Conversation;

/**
 * What waits for this person: an answer, a yes, or a few lines about how it was.
 *
 * @param rhythms what a rhythm asks
 */
public record KnowScreen(List<Item> items, List<Nudge> rhythms) {

    private static final int MOST = 5;

    static Optional<KnowScreen> of(Day day) {
        List<Item> items = day.ahead().stream()
                .filter(ahead -> ahead.why() != Ahead.Why.PLANNED)
                .sorted((one, two) -> one.why().compareTo(two.why()))
                .limit(MOST)
                .map(ahead -> new Item(ahead, day.other(ahead.conversation()).given()))
                .toList();
        List<Nudge> rhythms =
                day.nudges().stream().filter(Nudge::waits).limit(MOST).toList();
        return items.isEmpty() && rhythms.isEmpty() ? Optional.empty() : Optional.of(new KnowScreen(items, rhythms));
    }

    /** One thing that waits. */
    public record Item(Ahead ahead, String other) {

        /** The conversation it is about. */
        public Conversation conversation() {
            return ahead.conversation();
        }

        /** Message key of the sentence, and with .go of its link. */
        public String key() {
            return switch (ahead.why()) {
                case PLANNED, TALKED -> "today.talked";
                case ASKED -> "today.asked";
                case WRITTEN -> "today.written";
                case WITHDRAWN -> "today.withdrawn";
            };
        }

        /** Where to go. */
        public String href() {
            UUID id = conversation().id();
            return switch (ahead.why()) {
                case PLANNED, ASKED -> "/conversations/" + id;
                case TALKED -> "/conversations/" + id + "/minutes";
                case WRITTEN, WITHDRAWN -> "/conversations/" + id + "/minutes/" + ahead.minutes();
            };
        }

        /** The symbol beside it. */
        public String icon() {
            return ahead.why() == Ahead.Why.ASKED
                    ? "calendar"
                    : ahead.why() == Ahead.Why.TALKED ? "pencil" : "file-text";
        }
    }
}
