package nl.klankbord.conversation.balance;

import java.util.List;
import nl.klankbord.people.Colleague;

/**
 * How it stands between the viewer and somebody they guide or guided.
 *
 * @param guided whether the viewer guides them today
 * @param met since when, and when they met last
 * @param changeSought whether something is agreed between them that did not end yet
 * @param setback whether something they agreed was let go or made smaller lately
 * @param meant keys of the techniques of the last four weeks, as often as they were meant
 */
public record Standing(
        Colleague who, boolean guided, Met met, boolean changeSought, boolean setback, List<String> meant) {}
