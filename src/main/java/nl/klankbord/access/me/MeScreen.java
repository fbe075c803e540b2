package nl.klankbord.access.me;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.klankbord.access.role.RolesScreen.Waiting;
import nl.klankbord.web.Refusals;

/**
 * My settings.
 *
 * @param address what I sign in with
 * @param traces who looked at or changed something of mine lately
 * @param asked roles that wait for my word
 * @param parts what other rooms let me arrange
 */
public record MeScreen(
        UUID me, String address, List<Trace> traces, List<Waiting> asked, List<Content> parts, Refusals refusals) {

    /** Somebody did something of mine on a day, as a message key that takes the name. */
    public record Trace(LocalDate day, String by, String key) {}
}
