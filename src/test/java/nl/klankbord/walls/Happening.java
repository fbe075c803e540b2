package nl.klankbord.walls;

import static nl.klankbord.walls.Thing.columns;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.klankbord.walls.Thing.Kind;
import nl.klankbord.walls.Thing.Talk;
import org.jspecify.annotations.Nullable;

/** Lets a story happen. What cannot be (talking with oneself, confirming what nobody wrote) does not. */
final class Happening {

    private static final List<String> ROLES = List.of("hr", "administrator", "confidant");
    private static final List<String> STATES = List.of("proposed", "agreed", "held", "called_off");
    private static final Object NOON = World.NOON;

    private final World world;
    private final Arranging arranging;
    private int made;

    Happening(World world) {
        this.world = world;
        this.arranging = new Arranging(
                world, this::fresh, (kind, talk, who, state, row) -> add(kind, talk, who, -1, state, World.NEVER, row));
    }

    void everybodyIsEmployed() {
        for (int who = 0; who < World.PEOPLE; who++) {
            add(Kind.EMPLOYMENT, null, who, -1, "", World.NEVER, Rows.employment(who));
        }
    }

    void happen(Event event) {
        int who = event.who() % World.PEOPLE;
        int whom = event.whom() % World.PEOPLE;
        switch (event.deed()) {
            case TAKES_A_ROLE -> {
                if (who < ROLES.size()) {
                    world.roles.putIfAbsent(who, ROLES.get(event.whom() % ROLES.size()));
                }
            }
            case GUIDES -> guides(who, whom, event);
            case STOPS_GUIDING -> stops(event);
            case TALKS -> talks(who, whom, event);
            case OFFERS_A_RHYTHM -> arranging.rhythm(who, whom, event);
            case ACCEPTS -> arranging.accepts(event);
            case WITHDRAWS -> arranging.withdraws(event);
            case SKIPS -> arranging.skips(event);
            case WRITES_A_NOTE -> notes(who, whom, event);
            case WRITES_A_MESSAGE -> writes(who, whom, event);
            case NAMES_A_STRENGTH -> Qualities.named(who, whom, fresh(), this::put);
            case KEEPS_A_STRENGTH -> {
                Qualities.kept(who, event.which() % 2 == 0, fresh(), this::put);
                Qualities.needs(who, event.which() % 2 == 0, this::put);
            }
            case MAY_BE_ASKED -> {
                Qualities.open(world, who, this::put);
                Qualities.seconded(world, who, whom, this::put);
            }
            case SETTLES -> {
                if (who != whom) {
                    add(Kind.SETTLING, null, who, whom, "", World.NEVER, Rows.settling(who, whom));
                }
            }
            default -> {
                if (!world.talks.isEmpty()) {
                    Talk talk = world.talks.get(event.which() % world.talks.size());
                    inTalk(event, talk, event.who() % 2 == 0 ? talk.employee() : talk.manager(), whom);
                }
            }
        }
    }

    private void guides(int employee, int manager, Event event) {
        LocalDate day = World.FIRST.plusDays(event.days());
        boolean already = Thing.of(Kind.LINE, world.things).stream()
                .anyMatch(it -> it.author() == employee
                        && it.other() == manager
                        && it.until().equals(World.NEVER));
        if (employee != manager && !already) {
            Map<String, Object> row = Rows.line(fresh(), employee, manager, day);
            add(Kind.LINE, null, employee, manager, "", World.NEVER, row);
        }
    }

    private void stops(Event event) {
        List<Thing> lines = Thing.of(Kind.LINE, world.things);
        if (!lines.isEmpty()) {
            Thing line = lines.get(event.which() % lines.size());
            LocalDate begun = (LocalDate) line.columns().get("starts_on");
            swap(line, line.in(begun.plusDays(event.days() / 2).toString()));
        }
    }

    private void talks(int employee, int manager, Event event) {
        if (employee == manager) {
            return;
        }
        String state = STATES.get(event.which() % STATES.size());
        int by = event.days() % 2 == 0 ? employee : manager;
        Talk talk = new Talk(fresh(), employee, manager, state, by, arranging.seriesOf(employee, manager));
        world.talks.add(talk);
        Map<String, Object> row = Rows.conversation(talk);
        add(Kind.CONVERSATION, talk, talk.proposedBy(), -1, state, World.NEVER, row);
    }

    private void notes(int author, int about, Event event) {
        if (author == about) {
            return;
        }
        LocalDate until = World.FIRST.plusDays(event.days());
        Map<String, Object> row = Rows.note(fresh(), null, author, about);
        row.put("ends_on", until);
        add(Kind.NOTE, null, author, about, "", until, row);
    }

    /** Every other one is opened. */
    private void writes(int author, int reader, Event event) {
        if (author != reader) {
            boolean guided = event.days() % 2 == 0;
            Map<String, Object> row = Rows.message(fresh(), guided ? author : reader, guided ? reader : author, author);
            boolean read = event.which() % 2 == 0;
            if (read) {
                row.put("read_at", NOON);
            }
            add(Kind.MESSAGE, null, author, reader, read ? "open" : "closed", World.NEVER, row);
        }
    }

    private void inTalk(Event event, Talk talk, int author, int whom) {
        switch (event.deed()) {
            case PROPOSES -> arranging.proposes(talk, author);
            case CALLS_OFF -> arranging.callsOff(talk, author);
            case PREPARES ->
                add(Kind.PREPARATION, talk, author, -1, "own", World.NEVER, Rows.preparation(fresh(), talk, author));
            case SHARES_A_LINE ->
                Thing.of(Kind.PREPARATION, world.things).stream()
                        .filter(it -> talk.equals(it.talk()))
                        .findFirst()
                        .ifPresent(line -> swap(line, line.in("shared")));
            case WRITES_MINUTES ->
                add(Kind.MINUTES, talk, author, -1, "", World.NEVER, Rows.minutes(fresh(), talk, author, ++made));
            case BEGINS_A_DRAFT -> add(Kind.DRAFT, talk, author, -1, "", World.NEVER, Rows.draft(talk, author));
            case CONFIRMS, SEES_IT_DIFFERENTLY -> aboutMinutes(event, talk, author);
            case PROMISES ->
                add(Kind.AGREEMENT, talk, author, -1, "", World.NEVER, Rows.agreement(fresh(), talk, author));
            case SAYS_HOW_IT_FELT ->
                add(Kind.EXPERIENCE, talk, author, -1, "", World.NEVER, Rows.experience(talk, author));
            case REVEALS -> {
                if (first(Kind.EXPERIENCE, talk, talk.employee()) != null) {
                    add(Kind.REVEALING, talk, talk.employee(), -1, "", World.NEVER, columns(talk));
                }
            }
            case ASKS_FOR_A_COMPANION -> along(talk, whom, talk.manager(), "asked");
            case BRINGS_A_COMPANION -> along(talk, whom, talk.employee(), "joins");
            case LOSES_A_COMPANION ->
                Thing.of(Kind.COMPANION, world.things).stream()
                        .filter(it -> talk.equals(it.talk()))
                        .reduce((_, last) -> last)
                        .ifPresent(it -> swap(it, it.in(event.days() % 2 == 0 ? "withdrawn" : "stepped_back")));
            case HANDS_OVER -> hands(event, talk, whom);
            case PASSES_ON -> passes(talk, whom);
            default -> throw new IllegalStateException(event.toString());
        }
    }

    private void aboutMinutes(Event event, Talk talk, int author) {
        Thing minutes = first(Kind.MINUTES, talk, -1);
        if (minutes != null && event.deed() == Event.Deed.CONFIRMS) {
            Map<String, Object> row = Rows.confirmation(minutes.id(), talk, author);
            add(Kind.CONFIRMATION, talk, author, -1, "", World.NEVER, row);
        } else if (minutes != null) {
            add(Kind.VIEW, talk, author, -1, "", World.NEVER, Rows.view(fresh(), minutes.id(), talk, author));
        }
    }

    private void along(Talk talk, int person, int by, String state) {
        boolean taken = Thing.of(Kind.COMPANION, world.things).stream()
                .anyMatch(it ->
                        talk.equals(it.talk()) && List.of("asked", "joins").contains(it.state()));
        if (!talk.has(person) && !taken) {
            Map<String, Object> row = Rows.companion(fresh(), talk, person, by, state);
            add(Kind.COMPANION, talk, by, person, state, World.NEVER, row);
        }
    }

    private void hands(Event event, Talk talk, int receiver) {
        Kind kind = event.days() % 2 == 0 ? Kind.MINUTES : Kind.AGREEMENT;
        Thing item = first(kind, talk, -1);
        boolean already = item != null
                && Thing.of(Kind.HANDOVER, world.things).stream()
                        .anyMatch(it -> talk.equals(it.talk())
                                && it.other() == receiver
                                && it.state().equals(kind.name()));
        if (item != null && !talk.has(receiver) && !already) {
            Map<String, Object> row = Rows.handover(fresh(), talk, receiver, item);
            add(Kind.HANDOVER, talk, talk.employee(), receiver, kind.name(), World.NEVER, row);
        }
    }

    private void passes(Talk talk, int receiver) {
        Thing promise = first(Kind.AGREEMENT, talk, -1);
        if (promise != null && !talk.has(receiver)) {
            Map<String, Object> row = Rows.passing(promise.id(), talk, receiver);
            add(Kind.PASSING, talk, talk.employee(), receiver, "", World.NEVER, row);
        }
    }

    private @Nullable Thing first(Kind kind, Talk talk, int author) {
        return Thing.of(kind, world.things).stream()
                .filter(it -> talk.equals(it.talk()) && (author < 0 || it.author() == author))
                .findFirst()
                .orElse(null);
    }

    private void add(
            Kind kind,
            @Nullable Talk talk,
            int author,
            int other,
            String state,
            LocalDate until,
            Map<String, Object> row) {
        Object id = row.get("id");
        Thing thing = new Thing(
                kind, id instanceof UUID known ? known : new UUID(0, 0), talk, author, other, state, until, row);
        boolean there =
                Thing.of(kind, world.things).stream().anyMatch(it -> it.key().equals(thing.key()));
        if (!there) {
            world.things.add(thing);
        }
    }

    private void put(Thing thing) {
        add(thing.kind(), null, thing.author(), thing.other(), thing.state(), World.NEVER, thing.columns());
    }

    private void swap(Thing before, Thing after) {
        world.things.set(world.things.indexOf(before), after);
    }

    private UUID fresh() {
        return UUID.fromString("01980000-0000-7000-9000-%012d".formatted(++made));
    }
}
