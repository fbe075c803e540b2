package nl.klankbord.conversation.agreement;

import java.util.Map;
import java.util.UUID;
import nl.klankbord.language.hint.HintsScreen;
import nl.klankbord.web.Refusals;

/**
 * One agreement, and how it may end.
 *
 * @param ending what was said about that until now
 * @param hints what the reading companion sees in the words with which the viewer ended it, by its id
 * @param to the page to return to
 */
public record ClosureScreen(
        AgreementRow row, Ending ending, Map<UUID, HintsScreen> hints, String to, Refusals refusals) {

    /** The name under which a tab keeps what is typed here. */
    public String kept() {
        return "closure " + row.agreement().id();
    }
}
