package nl.klankbord.people.roster;

import java.util.List;
import java.util.UUID;

/**
 * What taking in a list came to.
 *
 * @param skipped lines that were not taken in
 * @param people who work here now
 * @param withoutAccount who has a work address that is somebody else's, or that may not be used here; and the last
 *     administrator, who keeps their account
 */
record Result(
        int joined,
        int returned,
        int left,
        int moved,
        int changed,
        int skipped,
        int people,
        int teams,
        List<UUID> withoutAccount) {
    Integer[] counts() {
        return new Integer[] {joined, returned, left, moved, changed, skipped, people, teams};
    }

    static Result of(Integer[] counts, List<UUID> withoutAccount) {
        return new Result(
                counts[0], counts[1], counts[2], counts[3], counts[4], counts[5], counts[6], counts[7], withoutAccount);
    }
}
