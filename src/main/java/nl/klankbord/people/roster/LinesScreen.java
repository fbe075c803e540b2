package nl.klankbord.people.roster;

import java.util.List;
import java.util.UUID;
import nl.klankbord.web.Message;

/**
 * The third step: what is wrong, line by line.
 *
 * @param severity the one that is shown
 * @param page counted from 1
 */
public record LinesScreen(
        UUID id,
        int lines,
        int people,
        int repeated,
        int empty,
        List<Filter> filters,
        String severity,
        List<Row> rows,
        int page,
        int pages) {

    /** One kind of fault, and how many lines have it. */
    public record Filter(String severity, int count) {}

    /**
     * One fault on one line.
     *
     * @param who the name, as far as the line tells
     * @param field the key of its name, empty when it is about the whole line
     */
    public record Row(int line, String who, String field, Message what) {}

    /** Whether every line is fine. */
    public boolean spotless() {
        return filters.stream().allMatch(filter -> filter.count() == 0);
    }
}
