package nl.klankbord.people.roster;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The house after a plan was carried out, in memory: what the database does for real. */
final class Moved {
    private final String source;
    private final LocalDate today;
    private final Map<UUID, Known> people = new LinkedHashMap<>();
    private final Map<String, UUID> ids = new HashMap<>();
    private final LinkedHashSet<String> teams = new LinkedHashSet<>();

    private Moved(House house, String source, LocalDate today) {
        this.source = source;
        this.today = today;
        for (var known : house.people()) {
            people.put(known.id(), known);
            if (house.isOwn(known)) ids.put(known.post().number(), known.id());
            if (known.team() != null) teams.add(known.team());
        }
    }

    static House into(House house, String source, Plan plan, LocalDate today) {
        return new Moved(house, source, today).carryOut(plan);
    }

    private House carryOut(Plan plan) {
        teams.addAll(plan.newTeams());
        for (var entry : plan.joins()) ids.put(entry.number(), UUID.randomUUID());
        for (var entry : plan.joins()) people.put(id(entry), after(id(entry), null, entry));
        for (var change : plan.returns()) change(change);
        for (var change : plan.changes()) change(change);
        for (var leave : plan.leaves()) end(leave);
        return new House(source, today, people.values(), teams);
    }

    private void change(Change change) {
        var id = change.known().id();
        ids.put(change.entry().number(), id);
        people.put(id, after(id, change.known(), change.entry()));
    }

    private void end(Leave leave) {
        var known = Objects.requireNonNull(people.get(leave.known().id()));
        var post = known.post();
        people.put(
                known.id(),
                new Known(
                        known.id(),
                        known.name(),
                        known.mail(),
                        known.team(),
                        known.manager(),
                        known.guide(),
                        new Post(post.source(), post.number(), post.starts(), leave.last(), post.job(), post.hours())));
    }

    private Known after(UUID id, @Nullable Known before, Entry entry) {
        var post = before == null ? Post.BY_HAND : before.post();
        var terms = entry.terms();
        return new Known(
                id,
                entry.name(),
                entry.mail().value() != null || before == null ? entry.mail().value() : before.mail(),
                entry.team().after(before == null ? null : before.team()),
                who(entry.manager(), before == null ? null : before.manager()),
                who(entry.guide(), before == null ? null : before.guide()),
                new Post(
                        source,
                        entry.number(),
                        terms.starts().after(post.starts()),
                        ends(before, entry),
                        terms.job().after(post.job()),
                        terms.hours().after(post.hours())));
    }

    private @Nullable LocalDate ends(@Nullable Known before, Entry entry) {
        if (before == null) return entry.terms().ends().value();
        var asked = entry.terms().ends().is(Told.How.UNASKED);
        return asked && before.left(today)
                ? null
                : entry.terms().ends().after(before.post().ends());
    }

    private @Nullable UUID who(Told<Pointer> told, @Nullable UUID before) {
        var pointer = told.after(before == null ? null : new Pointer.Here(before));
        return switch (pointer) {
            case null -> null;
            case Pointer.Here(UUID person) -> person;
            case Pointer.Listed(String number) -> ids.get(number);
            case Pointer.Written(String text) -> throw new IllegalStateException("nobody looked up " + text);
        };
    }

    private UUID id(Entry entry) {
        return Objects.requireNonNull(ids.get(entry.number()));
    }
}
