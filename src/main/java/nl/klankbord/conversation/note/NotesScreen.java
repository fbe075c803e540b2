package nl.klankbord.conversation.note;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.klankbord.language.hint.HintsScreen;
import nl.klankbord.people.Colleague;
import nl.klankbord.web.Refusals;
import org.jspecify.annotations.Nullable;

/**
 * The viewer's own notes about one person, and room for another.
 *
 * @param conversation the one that the new note is about, if any
 * @param until the last day as it was typed
 * @param id of the note that is being written
 * @param hints what the reading companion sees in a note, by its id
 */
public record NotesScreen(
        UUID me,
        Colleague about,
        List<Note> notes,
        @Nullable UUID conversation,
        String text,
        String until,
        UUID id,
        Map<UUID, HintsScreen> hints,
        Refusals refusals) {

    /** Where the page is. */
    public String path() {
        return "/people/" + about.id() + "/notes";
    }

    /** Where one came from: the conversation, or the person. */
    public String back() {
        return conversation == null ? "/people/" + about.id() : "/conversations/" + conversation;
    }
}
