package nl.klankbord.privacy.term;

import java.time.LocalDate;
import java.util.List;
import nl.klankbord.web.Refusals;
import org.jspecify.annotations.Nullable;

/**
 * How long this house keeps what.
 *
 * @param until the day of the preview
 * @param going what would go by then
 * @param gone what went, the latest first
 */
public record TermScreen(List<Line> lines, LocalDate until, List<Tally> going, List<Tally> gone, Refusals refusals) {

    /**
     * One period as it is, and the change that waits.
     *
     * @param by who proposed the change
     * @param own whether the viewer did
     */
    public record Line(Period period, int months, @Nullable Change change, String by, boolean own) {}
}
