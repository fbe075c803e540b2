package nl.klankbord.walls;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import nl.klankbord.walls.Thing.Kind;
import nl.klankbord.walls.Thing.Talk;

/** Whoever comes and goes, hands over, brings somebody along or takes that back: the database shows and takes what {@link World} says. */
class WallsPropertiesTest {

    private static final List<LocalDate> DAYS =
            Stream.of(0, 45, 130).map(World.FIRST::plusDays).toList();

    /** One database for all: a story that fails is not made smaller, because jqwik does that beside the next one. */
    private static Walls house;

    @BeforeContainer
    static void open() throws SQLException {
        house = new Walls();
    }

    @AfterContainer
    static void close() {
        house.close();
    }

    @Provide
    Arbitrary<List<Event>> stories() {
        return Event.stories(60);
    }

    @Property(tries = 8, shrinking = ShrinkingMode.OFF)
    void everybodySeesWhatIsTheirsAndNothingElse(@ForAll("stories") List<Event> story) throws SQLException {
        World world = World.after(story);
        house.hold(world);
        assertThat(reading(house, world)).isEmpty();
    }

    @Tag("proof")
    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void inAnyHouseEverybodySeesWhatIsTheirsAndNothingElse(@ForAll("stories") List<Event> story) throws SQLException {
        everybodySeesWhatIsTheirsAndNothingElse(story);
    }

    @Tag("proof")
    @Property(tries = 12, shrinking = ShrinkingMode.OFF)
    void nobodyWritesChangesOrHangsAnythingUnderWhatIsAnothers(@ForAll("stories") List<Event> story)
            throws SQLException {
        World world = World.after(story);
        house.hold(world);
        assertThat(writing(house, world)).isEmpty();
    }

    /** Each is a mistake that a migration could make; each has to be seen, or the silence above says nothing. */
    enum Mistake {
        NOTES_FOR_ALL("create policy planted on conversation.note for select to APP using (true)"),
        NOTES_FOR_EVER(
                "alter policy author_until_its_last_day on conversation.note using (coalesce(access.viewer() = author_id, false))"),
        LINES_BEFORE_THEY_ARE_SHARED(
                "create policy planted on conversation.preparation_line for select to APP using (access.viewer() in (employee_id, manager_id))"),
        COMPANIONS_WHO_ARE_NOT_THERE(
                "create policy planted on conversation.companion for select to APP using (access.viewer() = person_id)"),
        EXPERIENCE_UNASKED(
                "create policy planted on conversation.experience for select to APP using (access.viewer() in (employee_id, manager_id))"),
        HANDED_TO_A_FORMER_GUIDE(
                "create policy planted on conversation.handover for select to APP using (access.viewer() = manager_id)"),
        MESSAGES_FOR_HR(
                "create policy planted on conversation.message for select to APP using (access.has_role('hr'))"),
        MINUTES_FOR_HR("create policy planted on conversation.minutes for select to APP using (access.has_role('hr'))"),
        STRENGTHS_BEFORE_THEY_ARE_SHARED(
                "create policy planted on conversation.strength for select to APP using (employee_id = any (people.team_of_viewer()))"),
        NEEDS_BEFORE_THEY_ARE_SHARED(
                "create policy planted on conversation.need for select to APP using (employee_id = any (people.team_of_viewer()))"),
        ASKED_BY_EVERY_TEAM("create policy planted on conversation.asking for select to APP using (true)"),
        GUIDES_FOR_EVER("""
                create or replace function people.team_of_viewer() returns uuid[] stable security definer set search_path = pg_catalog
                language sql as $$ select array(select employee_id from people.reporting_line where manager_id = access.viewer()) $$"""),
        TOO_LITTLE(
                "alter policy participants on conversation.agreement using (coalesce(access.viewer() = employee_id, false))"),
        LINKED_FOR_EVER("""
                create or replace function people.are_linked(employee uuid, manager uuid) returns boolean stable security definer
                set search_path = pg_catalog language sql as $$ select exists (select from people.reporting_line l
                where l.employee_id = are_linked.employee and l.manager_id = are_linked.manager) $$""");

        private final String sql;

        Mistake(String sql) {
            this.sql = sql;
        }
    }

    enum Slip {
        A_MESSAGE_OPENED_BY_ITS_WRITER(
                "create policy planted on conversation.message for update to APP using (access.viewer() = author_id)"),
        A_STRENGTH_THAT_NOBODY_SAW(
                "create policy planted on conversation.strength for insert to APP with check (access.viewer() = employee_id)"),
        SECONDED_UNSEEN(
                "create policy planted on conversation.seconding for insert to APP with check (access.viewer() = author_id)"),
        ASKED_BY_A_TEAM_OF_BEFORE(
                "create policy planted on conversation.asking for insert to APP with check (access.viewer() = employee_id)"),
        MINUTES_BY_ANYBODY("create policy planted on conversation.minutes for insert to APP with check (true)"),
        IN_ANOTHERS_NAME(
                "create policy planted on conversation.agreement for insert to APP with check (access.viewer() in (employee_id, manager_id))"),
        HANDOVERS_TAKEN_AWAY("create policy planted on conversation.handover for delete to APP using (true)"),
        THE_OTHERS_LINE_CHANGED(
                "create policy planted on conversation.preparation_line for update to APP using (access.viewer() in (employee_id, manager_id))"),
        A_CHILD_UNDER_STRANGERS(
                "alter table conversation.preparation_line drop constraint preparation_line_conversation_id_employee_id_manager_id_fkey"),
        A_YES_FOR_ANOTHER("drop trigger keep_to_the_yes on conversation.companion"),
        HANDED_TO_ANYBODY(
                "alter policy employee_hands_over on conversation.handover with check (coalesce(access.viewer() = employee_id, false))");

        private final String sql;

        Slip(String sql) {
            this.sql = sql;
        }
    }

    @Property(tries = 14)
    void aMistakeInWhatIsShownIsSeen(@ForAll Mistake mistake) throws SQLException {
        try (Walls other = planted(mistake.sql)) {
            assertThat(reading(other, World.after(Event.longStory())))
                    .as(mistake.name())
                    .isNotEmpty();
        }
    }

    @Tag("proof")
    @Property(tries = 11)
    void aSlipInWhatIsTakenIsSeen(@ForAll Slip slip) throws SQLException {
        try (Walls other = planted(slip.sql)) {
            assertThat(writing(other, World.after(Event.longStory())))
                    .as(slip.name())
                    .isNotEmpty();
        }
    }

    /** Of every table there is something that somebody sees and somebody else does not. */
    @Property(tries = 1)
    void theLongStoryHasSomethingOfEverything() throws SQLException {
        World world = World.after(Event.longStory());
        assertThat(world.kinds()).containsExactlyInAnyOrder(Kind.values());
        for (Kind kind : Kind.values()) {
            Set<Integer> sizes = IntStream.range(0, World.PEOPLE)
                    .map(viewer -> world.seen(kind, viewer, DAYS.get(1)).size())
                    .boxed()
                    .collect(Collectors.toSet());
            assertThat(sizes).as(kind.name()).hasSizeGreaterThan(1);
        }
        house.hold(world);
        assertThat(reading(house, world)).isEmpty();
    }

    static Walls planted(String sql) throws SQLException {
        Walls other = new Walls();
        other.hold(World.after(Event.longStory()));
        other.plant(sql);
        return other;
    }

    static List<String> reading(Walls house, World world) throws SQLException {
        List<String> offences = new ArrayList<>();
        for (LocalDate day : DAYS) {
            for (int viewer = 0; viewer < World.PEOPLE && offences.isEmpty(); viewer++) {
                try (Connection app = house.as(viewer, day)) {
                    String whose = "%d on %s".formatted(viewer, day);
                    for (Kind kind : Kind.values()) {
                        compare(offences, whose + " " + kind, Walls.seen(app, kind), world.seen(kind, viewer, day));
                    }
                    functions(offences, app, world, viewer, day);
                }
            }
        }
        return offences;
    }

    private static void functions(List<String> offences, Connection app, World world, int viewer, LocalDate day)
            throws SQLException {
        Object[] along =
                Thing.of(Kind.COMPANION, world.things).stream().map(Thing::id).toArray();
        Set<String> beside = Walls.asked(
                app,
                "select x.id from unnest(?) k (id) cross join lateral conversation.beside(k.id) x",
                app.createArrayOf("uuid", along));
        compare(offences, viewer + " beside", beside, world.beside(viewer));
        Set<String> passed = Walls.asked(
                app,
                "select x.agreement_id from people.person e cross join lateral conversation.passed_to_viewer(e.id) x");
        compare(offences, viewer + " passed", passed, world.passed(viewer, day));
        Set<String> handed = Walls.asked(
                app,
                "select x.id from people.person e, people.person r, lateral conversation.handed_over(e.id, r.id, null) x");
        compare(offences, viewer + " handed", handed, world.handed(viewer, day));
    }

    static List<String> writing(Walls house, World world) throws SQLException {
        List<String> offences = new ArrayList<>();
        LocalDate day = DAYS.get(1);
        for (int viewer = 0; viewer < World.PEOPLE && offences.isEmpty(); viewer++) {
            try (Connection app = house.as(viewer, day)) {
                for (Thing thing : world.things) {
                    String what = "%d %s of %d".formatted(viewer, thing.kind(), thing.author());
                    compare(offences, what + " changed", Walls.changes(app, thing), world.changes(thing, viewer, day));
                    compare(offences, what + " gone", Walls.removes(app, thing), world.removes(thing, viewer, day));
                }
                List<Attempt> attempts = new ArrayList<>(Attempt.talks(world, viewer, day));
                attempts.addAll(Attempt.messages(world, viewer, day));
                attempts.addAll(Qualities.attempts(world, viewer, day));
                attempts.addAll(Arranged.rhythms(world, viewer, day));
                for (Talk talk : world.talks) {
                    attempts.addAll(Attempt.of(world, talk, viewer, day));
                }
                for (Attempt attempt : attempts) {
                    String what = "%d writes %s".formatted(viewer, attempt.what());
                    compare(offences, what, Walls.writes(app, attempt.kind(), attempt.row()), attempt.allowed());
                }
            }
        }
        return offences;
    }

    private static void compare(List<String> offences, String what, Object found, Object expected) {
        if (!found.equals(expected)) {
            offences.add("%s: %s instead of %s".formatted(what, found, expected));
        }
    }
}
