package nl.klankbord.knowledge.guide;

import java.time.LocalDate;
import java.util.List;
import nl.klankbord.privacy.law.Stated;

/**
 * The dates that run by law from somebody's first day of absence, counted from that day as day 0. Interruptions shorter than four
 * weeks are added together, which is for the arbodienst to judge and not for this page. What has to be there by when, and
 * where that was read, stands with the other statements about the law.
 *
 * @param from the first day of absence
 * @param law what is said about absence
 */
public record Timeline(LocalDate from, List<Stated> law) {

    /** A moment on the line, and what has to be there by then. */
    public record Moment(LocalDate day, Stated stated) {}

    /** How the dates were read. */
    public List<Read> read() {
        return Read.of(moments().stream().map(Moment::stated).toList());
    }

    /** The moments, in their order. */
    public List<Moment> moments() {
        return law.stream()
                .filter(it -> it.days() > 0)
                .map(it -> new Moment(from.plusDays(it.days()), it))
                .toList();
    }
}
