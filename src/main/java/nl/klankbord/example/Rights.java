package nl.klankbord.example;

import java.time.Clock;
import java.time.LocalDate;
import nl.klankbord.privacy.law.LawNotes;
import nl.klankbord.privacy.law.Note;
import nl.klankbord.privacy.request.Requests;
import nl.klankbord.privacy.request.Reviews;
import nl.klankbord.privacy.term.Changes;
import nl.klankbord.privacy.term.Period;
import org.springframework.stereotype.Component;

/** What the cast did about what is kept of them. */
@Component
class Rights {

    private final Requests requests;
    private final Reviews reviews;
    private final Changes changes;
    private final LawNotes law;
    private final Clock clock;

    Rights(Requests requests, Reviews reviews, Changes changes, LawNotes law, Clock clock) {
        this.requests = requests;
        this.reviews = reviews;
        this.changes = changes;
        this.law = law;
        this.clock = clock;
    }

    void ask() {
        requests.ask();
    }

    /** Looks at every word of one's own that was asked for, and gives it. */
    void give() {
        reviews.own().forEach(it -> reviews.decide(it.id(), null));
    }

    /** HR looked at the source of how soon a request is answered, and says on which day. */
    void checkTheLaw() {
        law.put("access-month", new Note("", LocalDate.now(clock)));
    }

    /** HR would keep who looked for a year; a second person still has to agree. */
    void proposeShorterTrail() {
        changes.propose(Period.TRAIL, 12);
    }
}
