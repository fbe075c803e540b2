package nl.klankbord.conversation.agreement;

import nl.klankbord.web.Refusals;

/**
 * One agreement, and how it may end.
 *
 * @param ending what was said about that until now
 * @param to the page to return to
 */
public record ClosureScreen(AgreementRow row, Ending ending, String to, Refusals refusals) {

    /** The name under which a tab keeps what is typed here. */
    public String kept() {
        return "closure " + row.agreement().id();
    }
}
