package nl.klankbord.conversation.agreement;

import nl.klankbord.web.Refusals;

/**
 * One agreement, and how it may end.
 *
 * @param outcome the code that was chosen; empty when none yet
 * @param to the page to return to
 */
public record ClosureScreen(
        AgreementRow row, String outcome, String word, PromiseWords words, String to, Refusals refusals) {}
