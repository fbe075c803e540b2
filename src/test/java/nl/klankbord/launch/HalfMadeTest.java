package nl.klankbord.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import nl.klankbord.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HalfMadeTest {

    private static final String TEAMS = "select count(*) from people.team";

    private final TestDatabase database = TestDatabase.fresh();

    @AfterEach
    void leave() {
        database.close();
    }

    @Test
    void anExampleThatWasCutOffIsClearedAwayWhole() throws SQLException {
        organisation("true, now()", null);
        assertThat(HalfMade.cleared(database)).isTrue();
        assertThat(Sql.text(database.owner(), TEAMS)).isEqualTo("0");
        assertThat(Sql.text(database.owner(), "select count(*) from access.organisation"))
                .isEqualTo("0");
        assertThat(HalfMade.cleared(database)).isFalse();
        Migrations.migrate(database);
    }

    @Test
    void anExampleThatIsWholeStays() throws SQLException {
        organisation("true, now()", "now()");
        assertThat(HalfMade.cleared(database)).isFalse();
        assertThat(Sql.text(database.owner(), TEAMS)).isEqualTo("1");
    }

    @Test
    void anOrganisationOfRealPeopleAlwaysStays() throws SQLException {
        organisation("false, now()", null);
        assertThat(HalfMade.cleared(database)).isFalse();
        assertThat(Sql.text(database.owner(), TEAMS)).isEqualTo("1");
    }

    @Test
    void anEmptyHouseHasNothingToClear() {
        assertThat(HalfMade.cleared(database)).isFalse();
    }

    private void organisation(String example, @org.jspecify.annotations.Nullable String whole) throws SQLException {
        Sql.run(
                database.owner(),
                "insert into access.organisation values (true, 'De Linde', %s, %s)".formatted(example, whole));
        Sql.run(database.owner(), "insert into people.team values (gen_random_uuid(), 'Kas', 'kas', now())");
    }
}
