package nl.klankbord.knowledge.guide;

import java.util.List;
import nl.klankbord.privacy.law.Stated;
import nl.klankbord.web.Typed;
import org.jspecify.annotations.Nullable;

/**
 * What runs by law from somebody's first day of absence, asked for with that day. The day is counted with and forgotten.
 *
 * @param path the page that asks for the day
 * @param typed what was typed as the first day of absence
 * @param timeline the dates from that day; null while there is none
 * @param rules what holds whatever the day: what may be asked and what may not
 */
public record Dates(String path, String typed, @Nullable Timeline timeline, List<Stated> rules) {

    static Dates of(String path, String typed, List<Stated> law) {
        Timeline timeline = Typed.day(typed).map(day -> new Timeline(day, law)).orElse(null);
        return new Dates(
                path, typed, timeline, law.stream().filter(it -> it.days() == 0).toList());
    }

    /** How the rules were read. */
    public List<Read> read() {
        return Read.of(rules);
    }

    /** Whether what was typed is no day. */
    public boolean unread() {
        return timeline == null && !typed.isEmpty();
    }
}
