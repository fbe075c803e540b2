package nl.klankbord.people.roster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Two people who manage each other, or a longer ring. Which of the lines is wrong nobody can tell from the list, so the
 * ring's new lines are left out and what was there stays.
 */
final class Loops {
    private final House house;
    private final Faults faults;
    private final Map<Pointer, Entry> entries = new LinkedHashMap<>();
    private final Map<Pointer, Pointer> above = new HashMap<>();

    Loops(House house, Faults faults) {
        this.house = house;
        this.faults = faults;
    }

    List<Entry> settle(List<Entry> read) {
        for (Known known : house.people()) {
            if (known.manager() != null && house.isHere(known)) {
                restore(known);
            }
        }
        for (Entry entry : read) {
            entries.put(place(entry), entry);
            aim(entry);
        }
        // Each round takes at least one new line away, and the lines that stay behind are those of before.
        for (List<Set<Pointer>> rings = rings(); !rings.isEmpty(); rings = rings()) {
            rings.forEach(this::cut);
        }
        return List.copyOf(entries.values());
    }

    private Pointer place(Entry entry) {
        Known known = house.match(entry);
        return known == null ? new Pointer.Listed(entry.number()) : new Pointer.Here(known.id());
    }

    private void restore(Known known) {
        UUID manager = known.manager();
        if (manager != null) {
            above.put(new Pointer.Here(known.id()), new Pointer.Here(manager));
        }
    }

    private void aim(Entry entry) {
        Pointer place = place(entry);
        switch (entry.manager().how()) {
            case SAID -> above.put(place, entry.manager().after(null));
            case BLANK -> above.remove(place);
            case UNCLEAR, UNASKED -> {}
        }
    }

    /** The rings in which at least one line is new. */
    private List<Set<Pointer>> rings() {
        var seen = new HashSet<Pointer>();
        var rings = new ArrayList<Set<Pointer>>();
        for (Pointer start : entries.keySet()) {
            Set<Pointer> ring = ringFrom(start, seen);
            if (ring.stream().anyMatch(this::isNew)) {
                rings.add(ring);
            }
        }
        return rings;
    }

    /** Walks up from one person; the steps since the first one met twice are a ring. */
    private Set<Pointer> ringFrom(Pointer start, Set<Pointer> seen) {
        var path = new LinkedHashSet<Pointer>();
        @Nullable Pointer at = start;
        while (at != null && seen.add(at)) {
            path.add(at);
            at = above.get(at);
        }
        return at == null || !path.contains(at) ? Set.of() : since(at, path);
    }

    private static Set<Pointer> since(Pointer first, Set<Pointer> path) {
        var ring = new LinkedHashSet<Pointer>();
        for (Pointer step : path) {
            if (step.equals(first) || !ring.isEmpty()) {
                ring.add(step);
            }
        }
        return ring;
    }

    private boolean isNew(Pointer place) {
        Entry entry = entries.get(place);
        return entry != null && entry.manager().is(Told.How.SAID);
    }

    private void cut(Set<Pointer> ring) {
        List<Integer> lines = ring.stream()
                .filter(this::isNew)
                .map(entries::get)
                .map(Entry::line)
                .sorted()
                .toList();
        for (Pointer place : ring) {
            if (isNew(place)) {
                cut(place, lines);
            }
        }
    }

    private void cut(Pointer place, List<Integer> lines) {
        Entry entry = entries.get(place);
        if (entry == null) {
            return;
        }
        String names = lines.stream().map(String::valueOf).collect(Collectors.joining(", "));
        faults.add(entry, Field.MANAGER, Trouble.MANAGER_LOOP, names);
        entries.put(place, entry.withManager(Told.unclear()));
        above.remove(place);
        Known known = house.match(entry);
        if (known != null) {
            restore(known);
        }
    }
}
