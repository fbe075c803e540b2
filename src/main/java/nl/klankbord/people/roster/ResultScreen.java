package nl.klankbord.people.roster;

import java.util.List;
import java.util.UUID;

/**
 * The last step: it is done.
 *
 * @param sums what happened and how often, those that never did left out
 * @param withoutAccount who cannot sign in as the list says
 */
public record ResultScreen(
        UUID id, int people, int teams, List<Sum> sums, List<String> withoutAccount, boolean remarks) {

    /** One kind of change. */
    public record Sum(String kind, String icon, int count) {}
}
