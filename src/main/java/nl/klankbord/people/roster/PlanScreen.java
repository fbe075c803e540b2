package nl.klankbord.people.roster;

import java.util.List;
import java.util.UUID;
import nl.klankbord.web.Message;
import nl.klankbord.web.Refusals;
import org.jspecify.annotations.Nullable;

/**
 * The fourth step: what would change, before anything does.
 *
 * @param fingerprint of this plan; what is written is what was seen
 * @param leaving how many leave, which asks for a second look
 * @param many set when more than one in ten would leave
 * @param said why the last attempt wrote nothing
 */
public record PlanScreen(
        UUID id,
        String fingerprint,
        boolean wholeList,
        List<Section> sections,
        int same,
        int leaving,
        @Nullable Message many,
        @Nullable Message said,
        Refusals refusals) {

    /**
     * People to whom the same happens.
     *
     * @param kind joins, returns, leaves, moves, changes, gone
     * @param rows the first of them
     */
    public record Section(String kind, String icon, int count, List<Row> rows) {
        /** How many are not shown. */
        public int rest() {
            return count - rows.size();
        }
    }

    /** One person, and what happens. */
    public record Row(String name, List<Message> what) {}

    /** Whether there is nothing to write. */
    public boolean nothing() {
        return sections.stream()
                .allMatch(section -> section.count() == 0 || section.kind().equals("gone"));
    }

    /** The sections that have somebody in them. */
    public List<Section> filled() {
        return sections.stream().filter(section -> section.count() > 0).toList();
    }
}
