package nl.klankbord.conversation.preparation;

import java.util.List;
import java.util.UUID;
import nl.klankbord.conversation.Conversation;
import nl.klankbord.conversation.agreement.AgreementRow;
import nl.klankbord.conversation.questionset.Starter;
import nl.klankbord.knowledge.guide.Guide;
import nl.klankbord.people.Colleague;
import nl.klankbord.web.Refusals;

/**
 * Preparing a conversation.
 *
 * @param entries the viewer's own lines
 * @param newText what stands in the line that is not there yet
 * @param fresh the id that new line will have
 * @param seen the texts this page was drawn from
 * @param theirs what the other shared
 * @param open what these two agreed before and did not end yet
 * @param starters sentences that the viewer may begin with and did not take yet
 * @param guides how such a conversation can go
 * @param begun the conversation has begun: what is shared stays shared
 */
public record PreparationScreen(
        UUID me,
        Colleague other,
        Conversation conversation,
        List<Entry> entries,
        String newText,
        UUID fresh,
        String seen,
        List<Line> theirs,
        List<AgreementRow> open,
        List<Starter> starters,
        List<Guide> guides,
        boolean begun,
        Refusals refusals) {

    /** Where the page is. */
    public String path() {
        return "/conversations/" + conversation.id() + "/preparation";
    }

    /** Where one of the lines is. */
    public String path(Entry entry) {
        return path() + "/" + entry.id();
    }

    /** Whether two texts of one line stand side by side. */
    public boolean clash() {
        return entries.stream().anyMatch(entry -> entry.elsewhere() != null);
    }
}
