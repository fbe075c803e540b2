package nl.klankbord.conversation.note;

import java.util.UUID;
import nl.klankbord.people.Colleagues;
import nl.klankbord.people.Lines;
import nl.klankbord.web.Refusals;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the viewer's notes for the page that shows them. */
@Component
class NoteReader {

    private final Notes notes;
    private final Lines lines;
    private final Colleagues colleagues;

    NoteReader(Notes notes, Lines lines, Colleagues colleagues) {
        this.notes = notes;
        this.lines = lines;
        this.colleagues = colleagues;
    }

    /** The page about somebody whom the viewer guides or guided, or the other way round; anybody else is not there. */
    @Transactional(readOnly = true)
    public NotesScreen read(UUID viewer, UUID about, NoteForm form, Refusals refusals) {
        lines.with(about);
        return new NotesScreen(
                viewer,
                colleagues.find(about),
                notes.about(about),
                form.conversation(),
                form.typedText(),
                form.typedUntil(),
                form.chosenId(),
                refusals);
    }
}
