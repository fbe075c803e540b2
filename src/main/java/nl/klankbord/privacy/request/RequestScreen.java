package nl.klankbord.privacy.request;

import java.time.LocalDate;
import java.util.List;
import nl.klankbord.privacy.law.Stated;
import org.jspecify.annotations.Nullable;

/**
 * My request for access.
 *
 * @param request the newest one; null when I never asked
 * @param coming how much nobody looked at in time
 */
public record RequestScreen(@Nullable Request request, List<Line> answers, int coming) {

    /** One answer, with the name of who wrote it; empty when it was set apart. */
    public record Line(Answer answer, String by) {}

    /** What was released. */
    public List<Line> released() {
        return answers.stream().filter(it -> it.answer().text() != null).toList();
    }

    /** What was set apart. */
    public List<Line> apart() {
        return answers.stream().filter(it -> it.answer().text() == null).toList();
    }

    /** Whether one may ask now. */
    public boolean mayAsk() {
        return request == null || !request.open();
    }

    /**
     * The dates of everybody's requests, for those who see to them.
     *
     * @param term what the dates rest on
     */
    public record Watch(List<Watched> requests, Stated term, LocalDate today) {}

    /** Who asked. */
    public record Watched(Request request, String name) {

        /** How it stands, as it stands in keys. */
        public String state(LocalDate today) {
            if (request.withdrawn() != null) {
                return "withdrawn";
            }
            return request.ready() != null ? "ready" : request.due().isBefore(today) ? "late" : "waiting";
        }
    }
}
