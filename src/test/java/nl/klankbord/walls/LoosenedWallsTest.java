package nl.klankbord.walls;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import nl.klankbord.walls.Thing.Kind;

/** Each wall around how two people arrange to talk, and around what somebody is good at and needs, taken away once: the plain model sees that it is gone. */
@Tag("proof")
class LoosenedWallsTest {

    enum Around {
        SERIES,
        SKIP,
        PROPOSAL,
        ACCEPTANCE,
        CALLING_OFF,
        WITHDRAWAL,
        SIGHTING,
        STRENGTH,
        ASKING,
        NEED,
        SECONDING
    }

    @Property(tries = 11)
    void whoeverReadsItWithoutBeingOneOfTheTwoIsSeen(@ForAll Around around) throws SQLException {
        String sql = "create policy planted on %s for select to APP using (true)";
        try (Walls other = WallsPropertiesTest.planted(sql.formatted(Kind.valueOf(around.name()).table))) {
            assertThat(WallsPropertiesTest.reading(other, World.after(Event.longStory())))
                    .anySatisfy(it -> assertThat(it).contains(around.name()));
        }
    }

    @Property(tries = 11)
    void whoeverWritesItInAnothersNameIsSeen(@ForAll Around around) throws SQLException {
        String sql = "create policy planted on %s for insert to APP with check (true)";
        try (Walls other = WallsPropertiesTest.planted(sql.formatted(Kind.valueOf(around.name()).table))) {
            assertThat(WallsPropertiesTest.writing(other, World.after(Event.longStory())))
                    .anySatisfy(it -> assertThat(it).contains(around.name()));
        }
    }
}
