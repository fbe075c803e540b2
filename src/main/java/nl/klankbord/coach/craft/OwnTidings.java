package nl.klankbord.coach.craft;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.klankbord.post.Tiding;
import nl.klankbord.post.Tiding.Kind;
import nl.klankbord.post.Tidings;
import nl.klankbord.web.Dates;
import nl.klankbord.web.Words;
import org.springframework.stereotype.Component;

/**
 * What somebody asked to be reminded of: that there is something, and neither what, nor of whom, nor how much. Whoever reads along in
 * a mailbox learns nothing else.
 */
@Component
class OwnTidings implements Tidings {

    private final DueRows due;
    private final Clock clock;

    OwnTidings(DueRows due, Clock clock) {
        this.due = due;
        this.clock = clock;
    }

    /** What lies there to be read; or that something comes before the next letter. Its last day is told in that one. */
    @Override
    public List<Tiding> tell(Words words, Dates dates, LocalDate from, LocalDate until) {
        LocalDate today = LocalDate.now(clock);
        if (due.between(from, today)) {
            return List.of(new Tiding(Kind.WAITING, words.say("coach.tiding"), "/craft"));
        }
        return due.between(today.plusDays(1), until.minusDays(1))
                ? List.of(new Tiding(Kind.WAITING, words.say("coach.tiding.coming"), "/craft"))
                : List.of();
    }
}
