package nl.klankbord.conversation.strength;

import java.util.List;
import java.util.UUID;
import nl.klankbord.web.Refusals;

/**
 * What the viewer is good at, what was named to them, and room for one more.
 *
 * @param form the new one as it was typed
 */
public record StrengthsScreen(UUID me, List<Sighting> named, List<Strength> mine, Wording form, Refusals refusals) {

    /** Whether there is nothing yet. */
    public boolean none() {
        return named.isEmpty() && mine.isEmpty();
    }
}
