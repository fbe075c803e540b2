package nl.klankbord.conversation.note;

import java.util.UUID;
import nl.klankbord.people.Lines;
import nl.klankbord.web.Refusals;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the viewer's notes for the page that shows them. */
@Component
class NoteReader {

    private final Notes notes;
    private final Lines lines;

    NoteReader(Notes notes, Lines lines) {
        this.notes = notes;
        this.lines = lines;
    }

    /** The page about somebody whom the viewer guides or guided, or the other way round; anybody else is not there. */
    @Transactional(readOnly = true)
    public NotesScreen read(UUID viewer, UUID about, NoteForm form, Refusals refusals) {
        return new NotesScreen(
                viewer,
                lines.other(about),
                notes.about(about),
                form.conversation(),
                form.typedText(),
                form.typedUntil(),
                form.chosenId(),
                refusals);
    }
}
