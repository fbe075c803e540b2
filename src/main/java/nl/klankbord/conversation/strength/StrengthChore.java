package nl.klankbord.conversation.strength;

import java.util.List;
import nl.klankbord.post.Chore;
import org.springframework.stereotype.Component;

/** Every night what was named and never answered goes, and what belonged to somebody who left long ago. */
@Component
class StrengthChore implements Chore {

    private final Strengths strengths;

    StrengthChore(Strengths strengths) {
        this.strengths = strengths;
    }

    @Override
    public List<Runnable> pieces() {
        return List.of(strengths::clear);
    }
}
