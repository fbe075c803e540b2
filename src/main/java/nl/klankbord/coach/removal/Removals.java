package nl.klankbord.coach.removal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.klankbord.access.Looking;
import nl.klankbord.web.NotHere;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Takes away what the viewer wrote for themselves. Until the day is over it can be put back; at night it goes. */
@Repository
public class Removals {

    private final JdbcClient database;
    private final Clock clock;

    Removals(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Takes it away; what is not the viewer's is {@link NotHere}. */
    @Transactional
    public void remove(Shelf shelf, UUID id) {
        mark(shelf, ":today", id);
    }

    /** Puts back what was taken away today; anything else is {@link NotHere}. */
    @Transactional
    public void putBack(Shelf shelf, UUID id) {
        mark(shelf, "null", id);
    }

    private void mark(Shelf shelf, String day, UUID id) {
        String change =
                "update coach.%s set removed_on = %s where id = :id and author_id = :me and (removed_on is null or removed_on = :today)";
        boolean done = database.sql(change.formatted(shelf.table(), day))
                        .param("today", LocalDate.now(clock))
                        .param("id", id)
                        .param("me", Looking.me())
                        .update()
                == 1;
        if (!done) {
            throw new NotHere();
        }
    }
}
