package nl.klankbord.conversation.need;

import java.util.List;
import nl.klankbord.post.Chore;
import org.springframework.stereotype.Component;

/** Every night what somebody wrote who left long ago is thrown away. */
@Component
class NeedChore implements Chore {

    private final Needs needs;

    NeedChore(Needs needs) {
        this.needs = needs;
    }

    @Override
    public List<Runnable> pieces() {
        return List.of(needs::clear);
    }
}
