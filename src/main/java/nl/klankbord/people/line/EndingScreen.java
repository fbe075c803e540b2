package nl.klankbord.people.line;

import nl.klankbord.web.Refusals;

/**
 * The end of a line.
 *
 * @param lastDay as it was typed
 */
public record EndingScreen(Line line, String lastDay, Refusals refusals) {}
