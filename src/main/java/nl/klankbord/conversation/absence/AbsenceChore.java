package nl.klankbord.conversation.absence;

import java.util.List;
import nl.klankbord.post.Chore;
import org.springframework.stereotype.Component;

/** Every night the house forgets where somebody could be reached who was ill a season ago. */
@Component
class AbsenceChore implements Chore {

    private final AbsenceRecords records;

    AbsenceChore(AbsenceRecords records) {
        this.records = records;
    }

    @Override
    public List<Runnable> pieces() {
        return List.of(records::clear);
    }
}
