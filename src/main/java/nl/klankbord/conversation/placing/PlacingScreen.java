package nl.klankbord.conversation.placing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.klankbord.conversation.Kind;
import nl.klankbord.people.Colleague;
import nl.klankbord.web.Refusals;
import org.jspecify.annotations.Nullable;

/**
 * A text, and where it could go.
 *
 * @param talks the next talk with each, soonest first
 * @param people with whom the viewer is a pair today
 * @param chosen who was tapped
 * @param id of the message that comes of it
 * @param messageFirst whether it was made to be sent
 */
public record PlacingScreen(
        String text,
        List<Ahead> talks,
        List<Colleague> people,
        @Nullable UUID chosen,
        UUID id,
        boolean messageFirst,
        Refusals refusals) {

    private static final int FEW = 5;

    /** A talk that one can prepare. */
    public record Ahead(UUID id, String other, Kind kind, Instant startsAt) {}

    /** The same page, with the way in front that somebody meant. */
    PlacingScreen wished(String wish) {
        return new PlacingScreen(text, talks, people, chosen, id, wish.equals("message"), refusals);
    }

    /** Those that come first. */
    public List<Ahead> soon() {
        return talks.stream().limit(FEW).toList();
    }

    /** The others. */
    public List<Ahead> later() {
        return talks.stream().skip(FEW).toList();
    }

    /** The given name; the whole one when two have the same. */
    public String name(Colleague colleague) {
        boolean alone = people.stream()
                        .filter(it -> it.given().equals(colleague.given()))
                        .count()
                == 1;
        return alone ? colleague.given() : colleague.full();
    }
}
