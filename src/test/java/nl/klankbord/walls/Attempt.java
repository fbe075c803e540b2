package nl.klankbord.walls;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.klankbord.walls.Thing.Kind;
import nl.klankbord.walls.Thing.Talk;

/**
 * Somebody tries to write a row, and whether it is theirs to write.
 *
 * @param what in words, for when it goes wrong
 */
record Attempt(String what, Kind kind, Map<String, Object> row, boolean allowed) {

    private static final int NUMBER = 9_999;

    /** Everything that this person could try to hang under this talk, in their own name and in the other's. */
    static List<Attempt> of(World world, Talk talk, int viewer, LocalDate day) {
        List<Attempt> all = new ArrayList<>();
        boolean pair = talk.has(viewer);
        String under = "under a talk of %d and %d".formatted(talk.employee(), talk.manager());
        for (int author : List.of(talk.employee(), talk.manager(), viewer)) {
            boolean may = pair && author == viewer;
            all.addAll(Arranged.of(world, talk, viewer, author, under));
            children(talk, author)
                    .forEach((kind, row) -> all.add(new Attempt(
                            "%s by %d %s".formatted(kind, author, under),
                            kind,
                            row,
                            may && free(world, kind, talk, author))));
        }
        all.add(new Attempt(
                "REVEALING " + under,
                Kind.REVEALING,
                Thing.columns(talk),
                viewer == talk.employee()
                        && there(world, Kind.EXPERIENCE, talk, viewer)
                        && !there(world, Kind.REVEALING, talk, viewer)));
        all.addAll(along(world, talk, viewer, under));
        all.addAll(handed(world, talk, viewer, day, under));
        if (!pair) {
            all.addAll(forged(talk, viewer, under));
        }
        return all;
    }

    /** Two people can begin a talk while one guides the other, and each of them only as the one who offers it. */
    static List<Attempt> talks(World world, int viewer, LocalDate day) {
        List<Attempt> all = new ArrayList<>();
        for (int employee = 0; employee < World.PEOPLE; employee++) {
            for (int manager = 0; manager < World.PEOPLE; manager++) {
                if (employee != manager) {
                    Talk talk = new Talk(UUID.randomUUID(), employee, manager, "proposed", viewer);
                    boolean may = talk.has(viewer) && world.guides(manager, employee, day);
                    String what = "CONVERSATION of %d and %d".formatted(employee, manager);
                    all.add(new Attempt(what, Kind.CONVERSATION, Rows.conversation(talk), may));
                }
            }
        }
        return all;
    }

    /** Words go from one to the other while one guides the other, and in nobody else's name. */
    static List<Attempt> messages(World world, int viewer, LocalDate day) {
        List<Attempt> all = new ArrayList<>();
        for (int employee = 0; employee < World.PEOPLE; employee++) {
            for (int manager = 0; manager < World.PEOPLE; manager++) {
                if (employee != manager) {
                    for (int author : List.of(employee, manager)) {
                        boolean may = author == viewer && world.guides(manager, employee, day);
                        String what = "MESSAGE by %d of %d and %d".formatted(author, employee, manager);
                        Map<String, Object> row = Rows.message(UUID.randomUUID(), employee, manager, author);
                        all.add(new Attempt(what, Kind.MESSAGE, row, may));
                    }
                }
            }
        }
        return all;
    }

    private static Map<Kind, Map<String, Object>> children(Talk talk, int author) {
        UUID id = UUID.randomUUID();
        int about = talk.has(author) ? talk.other(author) : talk.employee();
        return Map.of(
                Kind.PREPARATION, Rows.preparation(id, talk, author),
                Kind.MINUTES, Rows.minutes(id, talk, author, NUMBER),
                Kind.DRAFT, Rows.draft(talk, author),
                Kind.AGREEMENT, Rows.agreement(id, talk, author),
                Kind.EXPERIENCE, Rows.experience(talk, author),
                Kind.NOTE, Rows.note(id, talk, author, about));
    }

    /** What there can be one of, there is not yet; and how it felt can be said of a talk that was agreed. */
    private static boolean free(World world, Kind kind, Talk talk, int author) {
        boolean one = List.of(Kind.DRAFT, Kind.EXPERIENCE).contains(kind);
        boolean agreed = List.of("agreed", "held").contains(talk.state());
        return !(one && there(world, kind, talk, author)) && (kind != Kind.EXPERIENCE || agreed);
    }

    private static boolean there(World world, Kind kind, Talk talk, int author) {
        return Thing.of(kind, world.things).stream().anyMatch(it -> talk.equals(it.talk()) && it.author() == author);
    }

    private static List<Attempt> along(World world, Talk talk, int viewer, String under) {
        boolean taken = Thing.of(Kind.COMPANION, world.things).stream()
                .anyMatch(it ->
                        talk.equals(it.talk()) && List.of("asked", "joins").contains(it.state()));
        boolean ahead = List.of("proposed", "agreed").contains(talk.state());
        int person = outside(talk, viewer);
        List<Attempt> all = new ArrayList<>();
        for (String state : List.of("asked", "joins")) {
            int mine = state.equals("joins") ? talk.employee() : talk.manager();
            Map<String, Object> row = Rows.companion(UUID.randomUUID(), talk, person, mine, state);
            all.add(new Attempt(
                    "COMPANION %s %s".formatted(state, under), Kind.COMPANION, row, viewer == mine && ahead && !taken));
        }
        return all;
    }

    /** Only the employee hands over or passes on: from talks with somebody who no longer guides them, to somebody who does. */
    private static List<Attempt> handed(World world, Talk talk, int viewer, LocalDate day, String under) {
        List<Attempt> all = new ArrayList<>();
        boolean former = !world.guides(talk.manager(), talk.employee(), day);
        for (int receiver = 0; receiver < World.PEOPLE; receiver++) {
            int to = receiver;
            boolean may = viewer == talk.employee() && former && world.guides(to, talk.employee(), day);
            for (Thing item : world.things) {
                boolean whole = List.of(Kind.MINUTES, Kind.AGREEMENT).contains(item.kind()) && !talk.has(to);
                if (whole && talk.equals(item.talk())) {
                    Map<String, Object> row = Rows.handover(UUID.randomUUID(), talk, to, item);
                    all.add(new Attempt(
                            "HANDOVER to %d %s".formatted(to, under),
                            Kind.HANDOVER,
                            row,
                            may && !handedBefore(world, item, to)));
                    if (item.kind() == Kind.AGREEMENT) {
                        Map<String, Object> passing = Rows.passing(item.id(), talk, to);
                        all.add(new Attempt(
                                "PASSING to %d %s".formatted(to, under),
                                Kind.PASSING,
                                passing,
                                may && !passedBefore(world, item)));
                    }
                }
            }
        }
        return all;
    }

    /** Minutes go along once for a talk, each promise once for itself. */
    private static boolean handedBefore(World world, Thing item, int receiver) {
        return Thing.of(Kind.HANDOVER, world.things).stream()
                .filter(it -> World.talk(item).equals(it.talk())
                        && it.other() == receiver
                        && it.state().equals(item.kind().name()))
                .anyMatch(it -> item.kind() == Kind.MINUTES
                        || item.id().equals(it.columns().get("agreement_id")));
    }

    private static boolean passedBefore(World world, Thing promise) {
        return Thing.of(Kind.PASSING, world.things).stream()
                .anyMatch(it -> promise.id().equals(it.columns().get("agreement_id")));
    }

    /** A stranger names themselves as one of the two: the wall would let that pass, but it is not their talk. */
    private static List<Attempt> forged(Talk talk, int viewer, String under) {
        List<Attempt> all = new ArrayList<>();
        for (Talk posed : List.of(
                new Talk(talk.id(), viewer, talk.manager(), talk.state(), viewer),
                new Talk(talk.id(), talk.employee(), viewer, talk.state(), viewer))) {
            children(posed, viewer)
                    .forEach((kind, row) -> all.add(
                            new Attempt("%s posing as one of the two %s".formatted(kind, under), kind, row, false)));
        }
        return all;
    }

    private static int outside(Talk talk, int but) {
        return IntStream.range(0, World.PEOPLE)
                .filter(it -> !talk.has(it) && it != but)
                .findFirst()
                .orElseThrow();
    }
}
