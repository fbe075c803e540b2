package nl.klankbord.conversation.series;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.klankbord.access.Looking;
import nl.klankbord.post.Chore;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Every night the talks to come of rhythms are made, each with the eyes of one of the two. */
@Component
class RhythmChore implements Chore {

    private final PlanRows rows;
    private final Rhythms rhythms;
    private final Clock clock;

    RhythmChore(PlanRows rows, Rhythms rhythms, Clock clock) {
        this.rows = rows;
        this.rhythms = rhythms;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Runnable> pieces() {
        return rows.keepers(LocalDate.now(clock)).stream()
                .<Runnable>map(keeper -> () -> Looking.as(keeper, rhythms::keepUp))
                .toList();
    }
}
