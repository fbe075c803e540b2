package nl.klankbord.people.roster;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Lines with the same number. In the same words they are one person. In other words nobody can tell which line is true,
 * and a wrong guess would give somebody's account to another: then none of them changes anything.
 */
final class SameNumbers {
    private final Faults faults;

    SameNumbers(Faults faults) {
        this.faults = faults;
    }

    List<Outcome> settle(List<Outcome> outcomes) {
        Map<String, List<Entry>> groups = groups(outcomes);
        var settled = new ArrayList<Outcome>(outcomes.size());
        for (Outcome outcome : outcomes) {
            settled.add(outcome instanceof Outcome.Taken(Entry entry) ? settle(entry, groups) : outcome);
        }
        return settled;
    }

    private Outcome settle(Entry entry, Map<String, List<Entry>> groups) {
        List<Entry> group = groups.getOrDefault(entry.number(), List.of(entry));
        Entry first = group.getFirst();
        if (!group.stream().allMatch(first::saysTheSameAs)) {
            return skip(entry, group);
        }
        return entry == first ? new Outcome.Taken(entry) : repeat(entry, first);
    }

    private Outcome skip(Entry entry, List<Entry> group) {
        String others = group.stream()
                .filter(other -> other != entry)
                .map(other -> String.valueOf(other.line()))
                .collect(Collectors.joining(", "));
        faults.add(entry, Field.NUMBER, Trouble.NUMBER_TWICE, entry.number(), others);
        return new Outcome.Skipped(entry.line(), entry.number());
    }

    private Outcome repeat(Entry entry, Entry first) {
        faults.add(entry, Field.NUMBER, Trouble.REPEATED, entry.number(), first.line());
        return new Outcome.Repeated(entry.line());
    }

    private static Map<String, List<Entry>> groups(List<Outcome> outcomes) {
        var groups = new LinkedHashMap<String, List<Entry>>();
        for (Outcome outcome : outcomes) {
            if (outcome instanceof Outcome.Taken(Entry entry)) {
                groups.computeIfAbsent(entry.number(), number -> new ArrayList<>(1))
                        .add(entry);
            }
        }
        return groups;
    }
}
