package nl.klankbord.conversation.teammoment;

import java.util.List;
import nl.klankbord.post.Chore;
import org.springframework.stereotype.Component;

/** Every night the house forgets who was not heard two weeks ago: it was about that moment alone. */
@Component
class TeamMomentChore implements Chore {

    private final TeamMoments moments;

    TeamMomentChore(TeamMoments moments) {
        this.moments = moments;
    }

    @Override
    public List<Runnable> pieces() {
        return List.of(moments::clear);
    }
}
