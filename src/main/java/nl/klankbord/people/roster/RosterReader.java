package nl.klankbord.people.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.klankbord.people.sheet.Line;
import nl.klankbord.people.sheet.Table;

/** Reads a whole list: each line on its own first, then what the lines say about each other. */
final class RosterReader {
    private final Faults faults = new Faults();
    private final LineReader lines;
    private final Table table;
    private final House house;

    RosterReader(Table table, Mapping mapping, House house) {
        this.lines = new LineReader(table, mapping, faults);
        this.table = table;
        this.house = house;
    }

    Roster read() {
        List<Outcome> outcomes = new SameNumbers(faults).settle(outcomes());
        Set<String> skipped = kind(outcomes, Outcome.Skipped.class)
                .map(Outcome.Skipped::number)
                .collect(Collectors.toSet());
        List<Entry> entries =
                kind(outcomes, Outcome.Taken.class).map(Outcome.Taken::entry).toList();
        entries = new SharedMails(house, faults).settle(entries);
        entries = new Managers(house, skipped, faults).settle(entries);
        entries.stream().filter(entry -> entry.gone(house.today())).forEach(this::noteLeft);
        return new Roster(entries, faults.inOrder(), skipped, Tally.of(outcomes));
    }

    private List<Outcome> outcomes() {
        var outcomes = new ArrayList<Outcome>(table.lines().size());
        for (Line line : table.lines()) {
            outcomes.add(lines.read(line));
        }
        return outcomes;
    }

    private void noteLeft(Entry entry) {
        faults.add(
                entry,
                Field.ENDS,
                Trouble.LEFT,
                String.valueOf(entry.terms().ends().value()));
    }

    private static <T extends Outcome> Stream<T> kind(List<Outcome> outcomes, Class<T> kind) {
        return outcomes.stream().filter(kind::isInstance).map(kind::cast);
    }
}
