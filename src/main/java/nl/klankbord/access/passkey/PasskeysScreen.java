package nl.klankbord.access.passkey;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.klankbord.web.Refusals;
import org.jspecify.annotations.Nullable;

/**
 * My passkeys.
 *
 * @param offered whether they work under the address of this house
 * @param name what was typed for a new one
 */
public record PasskeysScreen(List<Line> passkeys, boolean offered, String name, Refusals refusals) {

    /**
     * One of them.
     *
     * @param used the last day; null when never
     */
    public record Line(
            UUID id, String name, Instant since, @Nullable LocalDate used) {}
}
