package nl.klankbord.people.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.klankbord.people.Folded;
import org.jspecify.annotations.Nullable;

/** Lays a list beside the house, person by person. */
final class Planning {
    private final House house;
    private final Roster roster;
    private final Extent extent;
    private final LocalDate today;
    private final List<Entry> joins = new ArrayList<>();
    private final List<Change> returns = new ArrayList<>();
    private final List<Leave> leaves = new ArrayList<>();
    private final List<Change> changes = new ArrayList<>();
    private final List<Entry> same = new ArrayList<>();
    private final List<Entry> gone = new ArrayList<>();
    private final Map<String, String> newTeams = new LinkedHashMap<>();
    private final Set<UUID> listed = new HashSet<>();

    Planning(House house, Roster roster, Extent extent) {
        this.house = house;
        this.roster = roster;
        this.extent = extent;
        this.today = house.today();
    }

    Plan plan() {
        roster.entries().forEach(this::place);
        if (extent == Extent.WHOLE_LIST) {
            house.people().stream().filter(this::isAbsent).forEach(this::endAbsent);
        }
        int size = (int) house.people().stream().filter(this::isCurrentAndOwn).count();
        return new Plan(joins, returns, leaves, changes, same, gone, List.copyOf(newTeams.values()), size);
    }

    private void place(Entry entry) {
        Known known = house.match(entry);
        if (known != null) {
            listed.add(known.id());
        }
        if (known == null) {
            placeStranger(entry);
        } else if (!house.isHere(known)) {
            placeFormer(known, entry);
        } else {
            placeCurrent(known, entry);
        }
    }

    private void placeStranger(Entry entry) {
        if (entry.gone(today)) {
            gone.add(entry);
        } else {
            joins.add(withTeam(entry));
        }
    }

    /** An end date that cannot be read brings nobody back. */
    private void placeFormer(Known known, Entry entry) {
        Told<LocalDate> ends = entry.terms().ends();
        if (entry.gone(today) || ends.is(Told.How.UNCLEAR)) {
            placeGone(known, entry);
        } else {
            returns.add(new Change(known, withTeam(entry), aspects(known, entry)));
        }
    }

    private void placeGone(Known known, Entry entry) {
        boolean corrected =
                entry.gone(today) && differs(known.post().ends(), entry.terms().ends());
        if (corrected) {
            changes.add(new Change(known, entry, EnumSet.of(Aspect.ENDS)));
        } else {
            gone.add(entry);
        }
    }

    private void placeCurrent(Known known, Entry entry) {
        Set<Aspect> aspects = aspects(known, entry);
        LocalDate ends = entry.terms().ends().value();
        boolean leaving = ends != null && aspects.remove(Aspect.ENDS);
        if (ends != null && leaving) {
            leaves.add(new Leave(known, ends, Leave.Reason.END_DATE));
        }
        if (!aspects.isEmpty()) {
            changes.add(new Change(known, withTeam(entry), aspects));
        } else if (!leaving) {
            same.add(entry);
        }
    }

    private Set<Aspect> aspects(Known known, Entry entry) {
        return new Comparison(house, known, entry).aspects();
    }

    private Entry withTeam(Entry entry) {
        String team = entry.team().value();
        if (team != null && house.team(team) == null) {
            newTeams.putIfAbsent(Folded.of(team), team);
        }
        return entry;
    }

    private boolean isCurrentAndOwn(Known known) {
        return house.isOwn(known) && house.isHere(known);
    }

    private boolean isAbsent(Known known) {
        return isCurrentAndOwn(known)
                && !listed.contains(known.id())
                && !roster.mentioned().contains(known.post().number());
    }

    private void endAbsent(Known known) {
        leaves.add(new Leave(known, today.minusDays(1), Leave.Reason.ABSENT));
    }

    private static boolean differs(@Nullable Object before, Told<?> told) {
        return told.value() != null && !told.value().equals(before);
    }
}
