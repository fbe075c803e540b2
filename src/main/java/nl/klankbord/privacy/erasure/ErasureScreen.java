package nl.klankbord.privacy.erasure;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.klankbord.privacy.term.Tally;

/**
 * Erasing one person.
 *
 * @param may whether they can be: only who left
 * @param going how much of what would go
 * @param by who proposed it; empty when nobody did
 * @param own whether the viewer did
 */
public record ErasureScreen(UUID person, String name, boolean may, List<Tally> going, String by, boolean own) {

    /** Everybody who waits to be erased. */
    public record Waiting(List<Line> lines) {}

    /** Somebody who waits. */
    public record Line(UUID person, String name, String by, LocalDate on) {}
}
