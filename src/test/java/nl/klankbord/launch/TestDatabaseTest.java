package nl.klankbord.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import nl.klankbord.TestDatabase;
import org.junit.jupiter.api.Test;

class TestDatabaseTest {
    private static final String TRACES = "select count(*) from pg_tables where tablename = 'only_here'";

    @Test
    void twoTestsNeverMeet() throws SQLException {
        try (var first = TestDatabase.fresh();
                var second = TestDatabase.fresh()) {
            Sql.run(first.owner(), "create table access.only_here ()");

            assertThat(Sql.text(first.owner(), TRACES)).isEqualTo("1");
            assertThat(Sql.text(second.owner(), TRACES)).isEqualTo("0");
        }
    }

    @Test
    void namesAreSortedTheDutchWayOnEveryPostgres() throws SQLException {
        try (var database = TestDatabase.fresh()) {
            assertThat(Sql.text(database.app(), """
                    select string_agg(name, ' ' order by name collate "nl-x-icu")
                    from unnest(array['Zoë', 'emma', 'Daan', 'Émile', 'zeger', 'Ines', 'Ilse']) name""")).isEqualTo("Daan Émile emma Ilse Ines zeger Zoë");
        }
    }
}
