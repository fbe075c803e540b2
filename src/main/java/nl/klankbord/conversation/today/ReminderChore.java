package nl.klankbord.conversation.today;

import java.util.List;
import nl.klankbord.post.Chore;
import org.springframework.stereotype.Component;

/** Every night the house forgets of what people were reminded long ago. */
@Component
class ReminderChore implements Chore {

    private final Reminders reminders;

    ReminderChore(Reminders reminders) {
        this.reminders = reminders;
    }

    @Override
    public List<Runnable> pieces() {
        return List.of(reminders::clear);
    }
}
