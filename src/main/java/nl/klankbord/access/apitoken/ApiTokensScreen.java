package nl.klankbord.access.apitoken;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.klankbord.access.apitoken.ApiTokens.Line;
import nl.klankbord.web.Refusals;

/**
 * The tokens there are, and the form for another.
 *
 * @param id of the new one
 * @param purpose as it was typed
 * @param endsOn as it was typed
 */
public record ApiTokensScreen(
        List<Line> tokens, LocalDate today, UUID id, String purpose, String endsOn, Refusals refusals) {

    /** Whether this one opens nothing any more. */
    public boolean over(Line token) {
        return token.endsOn().isBefore(today);
    }
}
