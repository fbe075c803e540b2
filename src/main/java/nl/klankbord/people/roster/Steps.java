package nl.klankbord.people.roster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Works a plan out, person by person: how each is known afterwards. */
final class Steps {
    private final House house;
    private final String source;
    private final Map<String, UUID> joining = new HashMap<>();
    private final Map<UUID, Step> steps = new LinkedHashMap<>();

    private Steps(House house, String source) {
        this.house = house;
        this.source = source;
    }

    /** @param ids gives a newcomer their identifier */
    static List<Step> of(House house, String source, Plan plan, Supplier<UUID> ids) {
        var steps = new Steps(house, source);
        plan.joins().forEach(entry -> steps.joining.put(entry.number(), ids.get()));
        plan.joins().forEach(steps::join);
        plan.returns().forEach(steps::change);
        plan.changes().forEach(steps::change);
        plan.leaves().forEach(steps::leave);
        return new ArrayList<>(steps.steps.values());
    }

    private void join(Entry entry) {
        UUID id = Objects.requireNonNull(joining.get(entry.number()));
        steps.put(id, new Step(null, after(new Known(id, entry.name(), null, null, null, null, Post.BY_HAND), entry)));
    }

    private void change(Change change) {
        Known known = change.known();
        steps.put(known.id(), new Step(known, after(known, change.entry())));
    }

    private void leave(Leave leave) {
        Known known = leave.known();
        Step step = steps.getOrDefault(known.id(), new Step(known, known));
        steps.put(known.id(), new Step(known, step.after().leaving(leave.last())));
    }

    private Known after(Known before, Entry entry) {
        return new Known(
                before.id(),
                entry.name(),
                entry.mail().value() == null ? before.mail() : entry.mail().value(),
                team(entry.team().after(before.team())),
                who(entry.manager(), before.manager()),
                who(entry.guide(), before.guide()),
                post(before, entry));
    }

    /** A column that is not there says nothing of a last day; but being on the list again means being here. */
    private Post post(Known before, Entry entry) {
        Post post = before.post();
        Terms terms = entry.terms();
        boolean back = terms.ends().is(Told.How.UNASKED) && !house.isHere(before);
        return new Post(
                source,
                entry.number(),
                terms.starts().after(post.starts()),
                back ? null : terms.ends().after(post.ends()),
                terms.job().after(post.job()),
                terms.hours().after(post.hours()));
    }

    private @Nullable String team(@Nullable String name) {
        String known = name == null ? null : house.team(name);
        return known == null ? name : known;
    }

    private @Nullable UUID who(Told<Pointer> told, @Nullable UUID before) {
        if (!told.is(Told.How.SAID)) {
            return told.is(Told.How.BLANK) ? null : before;
        }
        return switch (Objects.requireNonNull(told.value())) {
            case Pointer.Here(UUID person) -> person;
            case Pointer.Listed(String number) -> joining.get(number);
            case Pointer.Written unread -> throw new IllegalStateException("nobody looked this manager up");
        };
    }
}
