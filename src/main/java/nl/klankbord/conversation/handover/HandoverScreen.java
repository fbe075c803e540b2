package nl.klankbord.conversation.handover;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.klankbord.conversation.passing.Loose;
import nl.klankbord.people.Colleague;
import org.jspecify.annotations.Nullable;

/**
 * What the employee takes along to a new manager.
 *
 * @param to the new manager
 * @param talks with former managers, newest first
 * @param last the last talk on this page when there are older ones
 * @param loose what is still open with former managers
 * @param settled whether the employee said that it is enough
 * @param names of the former managers
 */
public record HandoverScreen(
        UUID me,
        Colleague to,
        List<Talk> talks,
        @Nullable UUID last,
        List<Loose> loose,
        boolean settled,
        Map<UUID, Colleague> names) {

    /** Where the page is. */
    public String path() {
        return "/people/" + to.id() + "/handover";
    }

    /** Where the older talks are. */
    public @Nullable String older() {
        return last == null ? null : path() + "?before=" + last;
    }

    /** The given name of a former manager. */
    public String given(UUID person) {
        Colleague known = names.get(person);
        return known == null ? "" : known.given();
    }

    /** Whether there is nothing that could go along. */
    public boolean nothing() {
        return talks.isEmpty() && loose.isEmpty();
    }

    /** Whether there is something left to choose. */
    public boolean choosable() {
        return talks.stream().flatMap(talk -> talk.items().stream()).anyMatch(item -> item.handed() == null);
    }
}
