package nl.klankbord.conversation.message;

import java.util.List;
import nl.klankbord.post.Chore;
import org.springframework.stereotype.Component;

/** Every night the messages whose term went by are thrown away. */
@Component
class MessageChore implements Chore {

    private final Messages messages;

    MessageChore(Messages messages) {
        this.messages = messages;
    }

    @Override
    public List<Runnable> pieces() {
        return List.of(messages::clear);
    }
}
