package nl.klankbord.conversation.note;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.klankbord.language.hint.Hints;
import nl.klankbord.language.hint.Writing;
import nl.klankbord.people.Colleague;
import nl.klankbord.people.Lines;
import nl.klankbord.web.Language;
import nl.klankbord.web.Refusals;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the viewer's notes for the page that shows them. */
@Component
class NoteReader {

    private final Notes notes;
    private final Lines lines;
    private final Hints hints;

    NoteReader(Notes notes, Lines lines, Hints hints) {
        this.notes = notes;
        this.lines = lines;
        this.hints = hints;
    }

    /** The page about somebody whom the viewer guides or guided, or the other way round; anybody else is not there. */
    @Transactional(readOnly = true)
    public NotesScreen read(UUID viewer, UUID about, NoteForm form, Refusals refusals) {
        Colleague other = lines.other(about);
        List<Note> written = notes.about(about);
        Map<UUID, String> texts = written.stream().collect(Collectors.toMap(Note::id, Note::text));
        return new NotesScreen(
                viewer,
                other,
                written,
                form.conversation(),
                form.typedText(),
                form.typedUntil(),
                form.chosenId(),
                hints.each(texts, Writing.NOTE, Language.NL),
                refusals);
    }
}
