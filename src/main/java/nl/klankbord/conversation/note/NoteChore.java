package nl.klankbord.conversation.note;

import java.util.List;
import nl.klankbord.post.Chore;
import org.springframework.stereotype.Component;

/** Every night the notes whose last day went by are thrown away: not even their author can see them to do that. */
@Component
class NoteChore implements Chore {

    private final Notes notes;

    NoteChore(Notes notes) {
        this.notes = notes;
    }

    @Override
    public List<Runnable> pieces() {
        return List.of(notes::clear);
    }
}
