package nl.klankbord.conversation.absence;

import nl.klankbord.conversation.Conversation;
import nl.klankbord.people.Colleague;
import nl.klankbord.web.Refusals;
import org.jspecify.annotations.Nullable;

/**
 * The six things that may be recorded.
 *
 * @param kept what lies there; null when nothing was recorded
 * @param overtaken whether it was changed while the viewer wrote
 */
public record AbsenceRecordScreen(
        Colleague other,
        Conversation conversation,
        @Nullable Kept kept,
        AbsenceForm form,
        boolean overtaken,
        Refusals refusals) {

    /** Where the page is. */
    public String path() {
        return "/conversations/" + conversation.id() + "/absence/record";
    }

    /** Whether the other wrote it last. */
    public boolean theirs() {
        return kept != null && kept.author().equals(other.id());
    }
}
