package nl.klankbord.walls;

import static nl.klankbord.walls.Thing.columns;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.klankbord.walls.Thing.Kind;
import nl.klankbord.walls.Thing.Talk;

/** When two people talk: the rhythm, the offer, the yes, what is let go and what is taken back, as rows and as what somebody could try. */
final class Arranged {

    private static final Object NOON = World.NOON;

    private Arranged() {}

    static Map<String, Object> series(Talk pair) {
        Map<String, Object> row = columns(
                pair,
                "id",
                pair.id(),
                "state",
                pair.state(),
                "proposed_by",
                World.id(pair.proposedBy()),
                "proposed_at",
                NOON,
                "first_on",
                World.FIRST,
                "weeks",
                2,
                "time_of_day",
                LocalTime.NOON,
                "zone",
                "Europe/Amsterdam",
                "duration_minutes",
                15,
                "setting",
                "walk");
        row.remove("conversation_id");
        return row;
    }

    static Map<String, Object> proposal(UUID id, Talk talk, int author) {
        return columns(
                talk,
                "id",
                id,
                "author_id",
                World.id(author),
                "made_at",
                NOON,
                "starts_at",
                NOON,
                "duration_minutes",
                15,
                "setting",
                "walk",
                "place",
                "");
    }

    static Map<String, Object> acceptance(UUID proposal, Talk talk, int author) {
        return columns(talk, "proposal_id", proposal, "author_id", World.id(author), "accepted_at", NOON);
    }

    static Map<String, Object> callingOff(Talk talk, int author) {
        return columns(talk, "author_id", World.id(author), "called_off_at", NOON);
    }

    static Map<String, Object> skip(Talk talk, int author) {
        return columns(talk, "author_id", World.id(author), "skipped_at", NOON);
    }

    static Map<String, Object> withdrawal(UUID id, UUID minutes, Talk talk, int person) {
        return columns(
                talk,
                "id",
                id,
                "minutes_id",
                minutes,
                "person_id",
                World.id(person),
                "confirmed_at",
                NOON,
                "withdrawn_at",
                NOON);
    }

    /** Two people can begin a rhythm while one guides the other, each as the one who offers it, and one at a time. */
    static List<Attempt> rhythms(World world, int viewer, LocalDate day) {
        List<Attempt> all = new ArrayList<>();
        for (int employee = 0; employee < World.PEOPLE; employee++) {
            for (int manager = 0; manager < World.PEOPLE; manager++) {
                for (String state : List.of("proposed", "agreed")) {
                    Talk pair = new Talk(UUID.randomUUID(), employee, manager, state, viewer);
                    boolean may = pair.has(viewer)
                            && employee != manager
                            && state.equals("proposed")
                            && world.guides(manager, employee, day)
                            && !Arranging.stands(world, pair);
                    String what = "SERIES %s of %d and %d".formatted(state, employee, manager);
                    all.add(new Attempt(what, Kind.SERIES, series(pair), may));
                }
            }
        }
        return all;
    }

    /** What this person could try under this talk, in the name of each of these. */
    static List<Attempt> of(World world, Talk talk, int viewer, int author, String under) {
        boolean own = talk.has(viewer) && author == viewer;
        boolean called = Arranging.there(world, Kind.CALLING_OFF, talk);
        boolean skipped = Arranging.there(world, Kind.SKIP, talk);
        boolean letGo = talk.series() != null && talk.state().equals("called_off") && author == talk.employee();
        List<Attempt> all = new ArrayList<>();
        all.add(new Attempt(
                "PROPOSAL by %d %s".formatted(author, under),
                Kind.PROPOSAL,
                proposal(UUID.randomUUID(), talk, author),
                own));
        all.add(new Attempt(
                "CALLING_OFF by %d %s".formatted(author, under),
                Kind.CALLING_OFF,
                callingOff(talk, author),
                own && !called));
        all.add(new Attempt(
                "SKIP by %d %s".formatted(author, under), Kind.SKIP, skip(talk, author), own && letGo && !skipped));
        all.addAll(answers(world, talk, author, under, own));
        return all;
    }

    /** A yes to the other's offer, and taking back a yes of one's own. */
    private static List<Attempt> answers(World world, Talk talk, int author, String under, boolean own) {
        List<Attempt> all = new ArrayList<>();
        for (Thing thing : world.things) {
            if (talk.equals(thing.talk()) && thing.kind() == Kind.PROPOSAL) {
                boolean may = own && thing.author() != author && !Arranging.accepted(world, thing);
                String what = "ACCEPTANCE by %d %s".formatted(author, under);
                all.add(new Attempt(what, Kind.ACCEPTANCE, acceptance(thing.id(), talk, author), may));
            }
            if (talk.equals(thing.talk()) && thing.kind() == Kind.MINUTES) {
                boolean may = own && World.confirmed(world, thing, author) && !world.withdrew(thing.id(), author);
                String what = "WITHDRAWAL by %d %s".formatted(author, under);
                Map<String, Object> row = withdrawal(UUID.randomUUID(), thing.id(), talk, author);
                all.add(new Attempt(what, Kind.WITHDRAWAL, row, may));
            }
        }
        return all;
    }
}
