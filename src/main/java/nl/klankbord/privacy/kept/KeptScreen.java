package nl.klankbord.privacy.kept;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is kept about me.
 *
 * @param traces who opened or changed something of mine, the latest first
 */
public record KeptScreen(List<Kind> kinds, List<Trace> traces) {

    /** Of what there is something now. */
    public List<Kind> present() {
        return kinds.stream().filter(it -> it.rows() > 0).toList();
    }

    /** Of what there is nothing now; it is told all the same, for whoever wants to know. */
    public List<Kind> absent() {
        return kinds.stream().filter(it -> it.rows() == 0).toList();
    }

    /**
     * What a person would call one thing.
     *
     * @param rows how much there is
     * @param given whether it comes along in one's own copy
     * @param purposes why, as words of the comments
     * @param keeps how long
     * @param seen who sees it
     * @param goes when the first of it goes; null when that is not known yet
     */
    public record Kind(
            String noun,
            long rows,
            boolean given,
            Set<String> purposes,
            List<Term> keeps,
            Set<String> seen,
            @Nullable LocalDate goes) {}

    /** How long: a word of the comments, and how many months that is in this house where a house may choose. */
    public record Term(String keep, int months) {}

    /** Somebody did something on a day, as a message key that takes the name. */
    public record Trace(LocalDate day, String by, String key) {}
}
