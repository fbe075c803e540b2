package nl.klankbord.walls;

import static nl.klankbord.walls.Thing.columns;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import nl.klankbord.walls.Thing.Kind;

/** What people are good at: named by who guides them, kept by themselves, and told to their team, as rows and as what somebody could try. */
final class Qualities {

    private static final Object NOON = World.NOON;

    private Qualities() {}

    static void named(int employee, int manager, UUID id, Consumer<Thing> to) {
        if (employee != manager) {
            to.accept(thing(Kind.SIGHTING, id, employee, manager, "", sighting(id, employee, manager)));
        }
    }

    static void kept(int employee, boolean shared, UUID id, Consumer<Thing> to) {
        Map<String, Object> row = strength(id, employee);
        if (shared) {
            row.put("shared_at", NOON);
        }
        to.accept(thing(Kind.STRENGTH, id, employee, -1, shared ? "shared" : "own", row));
    }

    static void needs(int employee, boolean shared, Consumer<Thing> to) {
        Map<String, Object> row = need(employee, "safety");
        if (shared) {
            row.put("shared_at", NOON);
        }
        to.accept(thing(Kind.NEED, new UUID(0, 0), employee, -1, shared ? "shared" : "own", row));
    }

    static void open(World world, int employee, Consumer<Thing> to) {
        Thing.of(Kind.STRENGTH, world.things).stream()
                .filter(it -> it.author() == employee)
                .map(it -> thing(Kind.ASKING, it.id(), employee, -1, "", asking(it.id(), employee, employee)))
                .findFirst()
                .ifPresent(to);
    }

    static void seconded(World world, int employee, int author, Consumer<Thing> to) {
        if (employee != author) {
            Thing.of(Kind.STRENGTH, world.things).stream()
                    .filter(it -> it.author() == employee)
                    .map(it ->
                            thing(Kind.SECONDING, it.id(), author, employee, "", seconding(it.id(), employee, author)))
                    .findFirst()
                    .ifPresent(to);
        }
    }

    /** Only who guides names; only the employee keeps, and says so to the team they are in. */
    static List<Attempt> attempts(World world, int viewer, LocalDate day) {
        List<Attempt> all = new ArrayList<>();
        for (int employee = 0; employee < World.PEOPLE; employee++) {
            UUID id = UUID.randomUUID();
            all.add(new Attempt("STRENGTH of " + employee, Kind.STRENGTH, strength(id, employee), viewer == employee));
            all.add(new Attempt("NEED of " + employee, Kind.NEED, need(employee, "autonomy"), viewer == employee));
            int other = (employee + 1) % World.PEOPLE;
            boolean may = viewer == other && world.guides(other, employee, day);
            Map<String, Object> row = sighting(id, employee, other);
            all.add(new Attempt("SIGHTING of %d by %d".formatted(employee, other), Kind.SIGHTING, row, may));
            all.addAll(seen(world, viewer, employee, other));
        }
        for (Thing strength : Thing.of(Kind.STRENGTH, world.things)) {
            for (int team = 0; team < 2; team++) {
                boolean own = viewer == strength.author() && team == viewer % 2 && !isOpen(world, strength);
                Map<String, Object> row = asking(strength.id(), strength.author(), team);
                all.add(new Attempt("ASKING of " + strength.author(), Kind.ASKING, row, own));
            }
            all.addAll(saying(world, strength, viewer, day));
        }
        return all;
    }

    /** Whoever may know of it says that they see it too, and nobody says so in another's name. */
    private static List<Attempt> saying(World world, Thing strength, int viewer, LocalDate day) {
        int whose = strength.author();
        boolean guides = world.guides(viewer, whose, day);
        boolean known = guides && strength.state().equals("shared")
                || isOpen(world, strength) && (guides || viewer % 2 == whose % 2);
        List<Attempt> all = new ArrayList<>();
        for (int author : new int[] {viewer, (viewer + 1) % World.PEOPLE}) {
            Map<String, Object> row = seconding(strength.id(), whose, author);
            Thing thing = thing(Kind.SECONDING, strength.id(), author, whose, "", row);
            boolean there = Thing.of(Kind.SECONDING, world.things).stream()
                    .anyMatch(it -> it.key().equals(thing.key()));
            boolean may = known && author == viewer && author != whose && !there;
            all.add(new Attempt("SECONDING of %d by %d".formatted(whose, author), Kind.SECONDING, row, may));
        }
        return all;
    }

    private static Map<String, Object> seconding(UUID strength, int employee, int author) {
        return columns(
                null,
                "strength_id",
                strength,
                "employee_id",
                World.id(employee),
                "author_id",
                World.id(author),
                "text",
                "kijken",
                "said_at",
                NOON);
    }

    /** Nobody says that another saw it unless that other did. */
    private static List<Attempt> seen(World world, int viewer, int employee, int other) {
        boolean did = Thing.of(Kind.SIGHTING, world.things).stream()
                .anyMatch(it -> it.author() == employee && it.other() == other);
        Map<String, Object> row = strength(UUID.randomUUID(), employee);
        row.put("seen_by", World.id(other));
        String what = "STRENGTH of %d as if %d saw it".formatted(employee, other);
        return List.of(new Attempt(what, Kind.STRENGTH, row, viewer == employee && did));
    }

    private static boolean isOpen(World world, Thing strength) {
        return Thing.of(Kind.ASKING, world.things).stream()
                .anyMatch(it -> strength.id().equals(it.columns().get("strength_id")));
    }

    private static Map<String, Object> sighting(UUID id, int employee, int manager) {
        Map<String, Object> row = strength(id, employee);
        row.remove("kept_at");
        row.put("manager_id", World.id(manager));
        row.put("named_at", NOON);
        return row;
    }

    private static Map<String, Object> strength(UUID id, int employee) {
        return columns(
                null, "id", id, "employee_id", World.id(employee), "text", "kijken", "noticed", "", "kept_at", NOON);
    }

    private static Map<String, Object> need(int employee, String need) {
        return columns(
                null,
                "employee_id",
                World.id(employee),
                "need",
                need,
                "text",
                "vragen",
                "foremost",
                false,
                "written_at",
                NOON);
    }

    private static Map<String, Object> asking(UUID strength, int employee, int team) {
        return columns(
                null,
                "strength_id",
                strength,
                "employee_id",
                World.id(employee),
                "team_id",
                World.team(team),
                "text",
                "kijken",
                "opened_at",
                NOON);
    }

    private static Thing thing(Kind kind, UUID id, int author, int other, String state, Map<String, Object> row) {
        return new Thing(kind, id, null, author, other, state, World.NEVER, row);
    }
}
