package nl.klankbord.knowledge.guide;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.klankbord.privacy.law.Stated;
import nl.klankbord.web.Typed;
import org.jspecify.annotations.Nullable;

/**
 * What runs by law from somebody's first day of absence, asked for with that day. The day is counted with and forgotten.
 *
 * @param path the page that asks for the day
 * @param typed what was typed as the first day of absence
 * @param timeline the dates from that day; null while there is none
 * @param later whether that day has yet to come
 * @param rules what holds whatever the day: what may be asked and what may not
 */
public record Dates(String path, String typed, @Nullable Timeline timeline, boolean later, List<Stated> rules) {

    static Dates of(String path, String typed, LocalDate today, List<Stated> law) {
        Optional<LocalDate> day = Typed.day(typed);
        boolean later = day.filter(it -> it.isAfter(today)).isPresent();
        Timeline timeline =
                day.filter(_ -> !later).map(it -> new Timeline(it, law)).orElse(null);
        List<Stated> rules = law.stream().filter(it -> it.days() == 0).toList();
        return new Dates(path, typed, timeline, later, rules);
    }

    /** How the rules were read. */
    public List<Read> read() {
        return Read.of(rules);
    }

    /** Whether nothing can be counted from what was typed: it is no day, or one that has yet to come. */
    public boolean unread() {
        return timeline == null && !typed.isEmpty();
    }

    /** Why nothing can be counted from it, as a message key. */
    public String why() {
        return later ? "knowledge.dates.later" : "knowledge.dates.unread";
    }
}
