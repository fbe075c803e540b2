package nl.klankbord.people.roster;

import java.util.List;
import java.util.Optional;

/**
 * What taking in a list would do, before anything is done.
 *
 * @param joins new here
 * @param returns left before, and on the list again
 * @param leaves by an end date, or because the whole list does not have them
 * @param changes everybody about whom something changes: moves and other changes
 * @param same on the list as we know them
 * @param gone on the list with a last day that is over, and not here (any more)
 * @param newTeams teams that come into being
 * @param size how many people of this source are here now
 */
record Plan(
        List<Entry> joins,
        List<Change> returns,
        List<Leave> leaves,
        List<Change> changes,
        List<Entry> same,
        List<Entry> gone,
        List<String> newTeams,
        int size) {

    static Plan of(House house, Roster roster, Extent extent) {
        return new Planning(house, roster, extent).plan();
    }

    List<Change> moves() {
        return changes.stream().filter(Change::moves).toList();
    }

    List<Change> otherChanges() {
        return changes.stream().filter(Change::changes).toList();
    }

    /** Present when somebody has to say once more that so many people leave. */
    Optional<ManyLeavers> manyLeavers() {
        return ManyLeavers.tooMany(leaves.size(), size)
                ? Optional.of(new ManyLeavers(leaves.size(), size))
                : Optional.empty();
    }

    boolean changesNothing() {
        return joins.isEmpty() && returns.isEmpty() && leaves.isEmpty() && changes.isEmpty();
    }
}
