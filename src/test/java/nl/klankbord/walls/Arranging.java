package nl.klankbord.walls;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import nl.klankbord.walls.Thing.Kind;
import nl.klankbord.walls.Thing.Talk;
import org.jspecify.annotations.Nullable;

/** Lets people offer a rhythm or a moment, say yes, let a talk go, and take a yes back. */
final class Arranging {

    private static final List<String> STATES = List.of("proposed", "agreed", "ended");

    /** Puts a row into the world, unless it is there. */
    interface Adding {
        void add(Kind kind, Talk talk, int author, String state, Map<String, Object> row);
    }

    private final World world;
    private final Supplier<UUID> fresh;
    private final Adding adding;

    Arranging(World world, Supplier<UUID> fresh, Adding adding) {
        this.world = world;
        this.fresh = fresh;
        this.adding = adding;
    }

    void rhythm(int employee, int manager, Event event) {
        String state = STATES.get(event.which() % STATES.size());
        int by = event.days() % 2 == 0 ? employee : manager;
        Talk pair = new Talk(fresh.get(), employee, manager, state, by);
        if (employee != manager && !stands(world, pair)) {
            adding.add(Kind.SERIES, pair, by, state, Arranged.series(pair));
        }
    }

    void proposes(Talk talk, int author) {
        adding.add(Kind.PROPOSAL, talk, author, "", Arranged.proposal(fresh.get(), talk, author));
    }

    void callsOff(Talk talk, int author) {
        adding.add(Kind.CALLING_OFF, talk, author, "", Arranged.callingOff(talk, author));
    }

    /** The other one says yes to an offer that somebody made. */
    void accepts(Event event) {
        one(Kind.PROPOSAL, event, it -> {
            int author = World.talk(it).other(it.author());
            adding.add(
                    Kind.ACCEPTANCE, World.talk(it), author, "", Arranged.acceptance(it.id(), World.talk(it), author));
        });
    }

    /** Somebody takes back a yes of their own. */
    void withdraws(Event event) {
        one(Kind.CONFIRMATION, event, it -> {
            UUID minutes = (UUID) it.columns().get("minutes_id");
            if (!world.withdrew(minutes, it.author())) {
                Map<String, Object> row = Arranged.withdrawal(fresh.get(), minutes, World.talk(it), it.author());
                adding.add(Kind.WITHDRAWAL, World.talk(it), it.author(), "", row);
            }
        });
    }

    /** The employee lets one talk of a rhythm go. */
    void skips(Event event) {
        one(Kind.SERIES, event, it -> {
            Talk pair = World.talk(it);
            Talk talk =
                    new Talk(fresh.get(), pair.employee(), pair.manager(), "called_off", pair.proposedBy(), pair.id());
            world.talks.add(talk);
            adding.add(Kind.CONVERSATION, talk, talk.proposedBy(), "called_off", Rows.conversation(talk));
            adding.add(Kind.SKIP, talk, talk.employee(), "", Arranged.skip(talk, talk.employee()));
        });
    }

    /** The rhythm of these two, for a talk that is one of its days. */
    @Nullable
    UUID seriesOf(int employee, int manager) {
        return Thing.of(Kind.SERIES, world.things).stream()
                .filter(it ->
                        World.talk(it).employee() == employee && World.talk(it).manager() == manager)
                .map(Thing::id)
                .findFirst()
                .orElse(null);
    }

    /** Whether these two have a rhythm in this state already; of ended ones there may be many. */
    static boolean stands(World world, Talk pair) {
        return Thing.of(Kind.SERIES, world.things).stream()
                .map(World::talk)
                .anyMatch(it -> it.employee() == pair.employee()
                        && it.manager() == pair.manager()
                        && it.state().equals(pair.state())
                        && !it.state().equals("ended"));
    }

    static boolean there(World world, Kind kind, Talk talk) {
        return Thing.of(kind, world.things).stream().anyMatch(it -> talk.equals(it.talk()));
    }

    static boolean accepted(World world, Thing proposal) {
        return Thing.of(Kind.ACCEPTANCE, world.things).stream()
                .anyMatch(it -> proposal.id().equals(it.columns().get("proposal_id")));
    }

    private void one(Kind kind, Event event, java.util.function.Consumer<Thing> work) {
        List<Thing> all = Thing.of(kind, world.things);
        if (!all.isEmpty()) {
            work.accept(all.get(event.which() % all.size()));
        }
    }
}
