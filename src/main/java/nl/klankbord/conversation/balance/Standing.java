package nl.klankbord.conversation.balance;

import java.time.LocalDate;
import java.util.List;
import nl.klankbord.people.Colleague;
import org.jspecify.annotations.Nullable;

/**
 * How it stands between the viewer and somebody they guide or guided.
 *
 * @param guided whether the viewer guides them today
 * @param since when that began
 * @param contact the day of their last short contact
 * @param talk the day they last sat down to talk
 * @param changeSought whether something is agreed between them that did not end yet
 * @param setback whether something they agreed was let go or made smaller lately
 * @param meant keys of the techniques of the last four weeks, as often as they were meant
 */
public record Standing(
        Colleague who,
        boolean guided,
        LocalDate since,
        @Nullable LocalDate contact,
        @Nullable LocalDate talk,
        boolean changeSought,
        boolean setback,
        List<String> meant) {}
