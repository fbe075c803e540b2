package nl.klankbord.walls;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import nl.klankbord.walls.Thing.Kind;
import nl.klankbord.walls.Thing.Talk;

/** A house as it stands after a story, and who may know what in it: plain sets, and sentences that one can read. */
final class World {

    static final int PEOPLE = 7;
    static final LocalDate FIRST = LocalDate.of(2026, 8, 1);
    static final OffsetDateTime NOON = OffsetDateTime.parse("2026-08-01T12:00:00+02:00");
    static final LocalDate NEVER = LocalDate.of(2099, 12, 31);

    final List<Thing> things = new ArrayList<>();
    final List<Talk> talks = new ArrayList<>();
    final Map<Integer, String> roles = new HashMap<>();

    static UUID id(int person) {
        return UUID.fromString("01980000-0000-7000-8000-%012d".formatted(person + 1));
    }

    /** Everybody is in one of two teams. */
    static UUID team(int person) {
        return UUID.fromString("01980000-0000-7000-8000-%012d".formatted(900 + person % 2));
    }

    static World after(List<Event> story) {
        World world = new World();
        Happening happening = new Happening(world);
        happening.everybodyIsEmployed();
        story.forEach(happening::happen);
        return world;
    }

    boolean guides(int manager, int employee, LocalDate day) {
        return Thing.of(Kind.LINE, things).stream()
                .anyMatch(line -> line.author() == employee
                        && line.other() == manager
                        && !starts(line).isAfter(day)
                        && !line.until().isBefore(day));
    }

    private static LocalDate starts(Thing line) {
        return (LocalDate) line.columns().getOrDefault("starts_on", FIRST);
    }

    /** HR and the administrator keep the list of people. A confidant keeps nothing. */
    boolean keepsPeople(int person) {
        return Set.of("hr", "administrator").contains(roles.getOrDefault(person, ""));
    }

    boolean revealed(Talk talk) {
        return Thing.of(Kind.REVEALING, things).stream().anyMatch(it -> talk.equals(it.talk()));
    }

    /** What this person may see of one table on a day. */
    Set<String> seen(Kind kind, int viewer, LocalDate day) {
        Set<String> seen = new TreeSet<>();
        for (Thing thing : Thing.of(kind, things)) {
            if (sees(thing, viewer, day)) {
                seen.add(thing.key());
            }
        }
        return seen;
    }

    boolean sees(Thing thing, int viewer, LocalDate day) {
        boolean own = viewer == thing.author();
        boolean pair = thing.talk() != null && thing.talk().has(viewer);
        return switch (thing.kind()) {
            case EMPLOYMENT -> own || guides(viewer, thing.author(), day) || keepsPeople(viewer);
            case LINE -> own || viewer == thing.other() || keepsPeople(viewer);
            case PREPARATION -> own || pair && thing.state().equals("shared");
            case DRAFT, SETTLING -> own;
            case EXPERIENCE -> own || pair && revealed(talk(thing));
            case NOTE -> own && !thing.until().isBefore(day);
            case MESSAGE, SIGHTING, SECONDING -> own || viewer == thing.other();
            case STRENGTH, NEED -> own || thing.state().equals("shared") && guides(viewer, thing.author(), day);
            case ASKING ->
                own || guides(viewer, thing.author(), day) || team(viewer).equals(team(thing.author()));
            case COMPANION -> pair || viewer == thing.other() && thing.state().equals("joins");
            case HANDOVER, PASSING -> viewer == talk(thing).employee() || viewer == thing.other();
            case CONVERSATION, MINUTES, CONFIRMATION, VIEW, AGREEMENT, REVEALING -> pair;
            case SERIES, PROPOSAL, ACCEPTANCE, CALLING_OFF, SKIP, WITHDRAWAL -> pair;
        };
    }

    /** What was handed over, in its own words: for whom it was handed to only while they guide. */
    Set<String> handed(int viewer, LocalDate day) {
        Set<String> handed = new TreeSet<>();
        for (Thing thing : Thing.of(Kind.HANDOVER, things)) {
            int employee = talk(thing).employee();
            if (viewer == employee || viewer == thing.other() && guides(viewer, employee, day)) {
                handed.add(thing.key());
            }
        }
        return handed;
    }

    /** Promises that wait for this person's yes or no. */
    Set<String> passed(int viewer, LocalDate day) {
        Set<String> passed = new TreeSet<>();
        for (Thing thing : Thing.of(Kind.PASSING, things)) {
            if (viewer == thing.other() && guides(viewer, talk(thing).employee(), day)) {
                passed.add(thing.key());
            }
        }
        return passed;
    }

    /** Whose talk this person comes along to. */
    Set<String> beside(int viewer) {
        Set<String> beside = new TreeSet<>();
        for (Thing thing : Thing.of(Kind.COMPANION, things)) {
            if (viewer == thing.other() && thing.state().equals("joins")) {
                beside.add(thing.key());
            }
        }
        return beside;
    }

    /** May this person change this row in the way that {@link Walls} tries? */
    boolean changes(Thing thing, int viewer, LocalDate day) {
        boolean own = viewer == thing.author();
        boolean pair = thing.talk() != null && thing.talk().has(viewer);
        return switch (thing.kind()) {
            case EMPLOYMENT, LINE -> keepsPeople(viewer);
            case PREPARATION, DRAFT, EXPERIENCE, SETTLING, STRENGTH, ASKING, NEED -> own;
            case CONVERSATION ->
                talk(thing).state().equals("proposed") && talk(thing).proposedBy() == viewer;
            case AGREEMENT -> pair;
            case SERIES -> pair && !thing.state().equals("ended");
            case PASSING -> viewer == thing.other();
            case MESSAGE -> viewer == thing.other() && thing.state().equals("closed");
            case COMPANION -> mayEnd(thing, viewer);
            case MINUTES, CONFIRMATION, VIEW, REVEALING, NOTE, HANDOVER, SIGHTING, SECONDING -> false;
            case PROPOSAL, ACCEPTANCE, CALLING_OFF, SKIP, WITHDRAWAL -> false;
        };
    }

    /** The yes is the employee's and so is taking it back; the manager takes back their own question. */
    private static boolean mayEnd(Thing companion, int viewer) {
        return viewer == talk(companion).employee() && companion.state().equals("joins")
                || viewer == talk(companion).manager() && companion.state().equals("asked");
    }

    /** May this person throw this row away? */
    boolean removes(Thing thing, int viewer, LocalDate day) {
        boolean own = viewer == thing.author();
        return switch (thing.kind()) {
            case EMPLOYMENT, LINE -> keepsPeople(viewer);
            case PREPARATION, DRAFT, EXPERIENCE, SETTLING, STRENGTH, ASKING, NEED, SECONDING -> own;
            case SIGHTING -> own || viewer == thing.other();
            case NOTE -> own && sees(thing, viewer, day);
            case MESSAGE -> own && thing.state().equals("closed");
            case REVEALING, HANDOVER, PASSING -> viewer == talk(thing).employee();
            // A yes goes only when its withdrawal is written down.
            case CONFIRMATION -> own && withdrew((UUID) thing.columns().get("minutes_id"), viewer);
            case CONVERSATION, MINUTES, VIEW, AGREEMENT, COMPANION -> false;
            case SERIES, PROPOSAL, ACCEPTANCE, CALLING_OFF, SKIP, WITHDRAWAL -> false;
        };
    }

    /** Whether this person said yes to these minutes. */
    static boolean confirmed(World world, Thing minutes, int person) {
        return Thing.of(Kind.CONFIRMATION, world.things).stream()
                .anyMatch(it -> it.author() == person
                        && minutes.id().equals(it.columns().get("minutes_id")));
    }

    /** Whether this person wrote down that they take back their yes to these minutes. */
    boolean withdrew(UUID minutes, int person) {
        return Thing.of(Kind.WITHDRAWAL, things).stream()
                .anyMatch(it ->
                        it.author() == person && minutes.equals(it.columns().get("minutes_id")));
    }

    static Talk talk(Thing thing) {
        return Objects.requireNonNull(thing.talk());
    }

    /** Which tables have rows, so that a test cannot be about nothing. */
    Set<Kind> kinds() {
        Set<Kind> kinds = new HashSet<>();
        things.forEach(it -> kinds.add(it.kind()));
        return kinds;
    }
}
