package nl.klankbord.people.roster;

import java.util.List;
import java.util.Set;
import nl.klankbord.people.sheet.Table;

/**
 * A list of people that has been read: who is on it, and what is wrong with it.
 *
 * @param mentioned the numbers on lines that were skipped: such a person is on the list, whatever else is wrong
 */
record Roster(List<Entry> entries, List<Fault> faults, Set<String> mentioned, Tally tally) {

    static Roster read(Table table, Mapping mapping, House house) {
        return new RosterReader(table, mapping, house).read();
    }
}
