package nl.klankbord.access.account;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import nl.klankbord.access.Directory.Entry;
import org.jspecify.annotations.Nullable;

/**
 * Who can come in.
 *
 * @param typed what was searched for
 * @param next after whom the next page begins; null on the last one
 * @param first whether this is the first page
 */
public record AccountsScreen(
        String typed, List<Line> people, @Nullable UUID next, boolean first) {

    /** What was typed, as an address carries it. */
    public String query() {
        return URLEncoder.encode(typed, StandardCharsets.UTF_8);
    }

    /** Somebody, and their account if they have one. */
    public record Line(Entry person, @Nullable AccountState state) {}
}
