package nl.klankbord.privacy.blackout;

import java.util.List;
import java.util.UUID;
import nl.klankbord.web.Refusals;

/**
 * Choosing what does not go along, and reading how it would be read.
 *
 * @param about who asked; empty when their name is not known any more
 * @param shown as it would be read; empty while nothing is left out
 */
public record BlackoutScreen(
        UUID review, String kind, String about, List<Line> lines, String words, String shown, Refusals refusals) {

    /** A sentence, and whether it is left out. */
    public record Line(int number, String text, boolean out) {}
}
