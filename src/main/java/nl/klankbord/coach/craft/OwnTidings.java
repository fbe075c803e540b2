package nl.klankbord.coach.craft;

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

    OwnTidings(DueRows due) {
        this.due = due;
    }

    /** The last day is told in the next letter, so that nothing of it is told twice. */
    @Override
    public List<Tiding> tell(Words words, Dates dates, LocalDate from, LocalDate until) {
        return due.between(from, until.minusDays(1))
                ? List.of(new Tiding(Kind.WAITING, words.say("coach.tiding"), "/craft"))
                : List.of();
    }
}
