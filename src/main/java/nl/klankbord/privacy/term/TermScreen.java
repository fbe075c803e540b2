package nl.klankbord.privacy.term;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.klankbord.privacy.law.Stated;
import nl.klankbord.web.Refusals;
import org.jspecify.annotations.Nullable;

/**
 * How long this house keeps what.
 *
 * @param until the day of the preview
 * @param going what would go by then
 * @param gone what went, the latest first
 * @param law what the bounds rest on, by key
 */
public record TermScreen(
        List<Line> lines,
        LocalDate until,
        List<Tally> going,
        List<Tally> gone,
        Map<String, Stated> law,
        Refusals refusals) {

    /**
     * One period as it is, and the change that waits.
     *
     * @param by who proposed the change
     * @param own whether the viewer did
     * @param typed what stands in the field
     * @param beyond whether the reason to keep it longer is ticked
     */
    public record Line(
            Period period, int months, @Nullable Change change, String by, boolean own, String typed, boolean beyond) {

        static Line of(Period period, int months, @Nullable Change change, String by, boolean own) {
            boolean beyond = period.beyond().contains(months);
            return new Line(period, months, change, by, own, String.valueOf(months), beyond);
        }

        Line typed(String letters, @Nullable Ground ground) {
            return new Line(period, months, change, by, own, letters, ground != null);
        }

        /** Whether this many months rest on a reason that not every house has. */
        public boolean isBeyond(int number) {
            return period.beyond().contains(number);
        }
    }
}
