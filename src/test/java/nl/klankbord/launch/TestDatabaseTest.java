package nl.klankbord.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import nl.klankbord.TestDatabase;
import org.junit.jupiter.api.Test;

class TestDatabaseTest {
    @Test
    void everySchemaIsThereAndTwoTestsNeverMeet() throws SQLException {
        try (var first = TestDatabase.fresh();
                var second = TestDatabase.fresh()) {
            run(first, "create table access.only_here ()");

            assertThat(schemas(first)).isEqualTo(Migrations.SCHEMAS.size());
            assertThat(count(first, "select count(*) from pg_tables where tablename = 'only_here'")).isOne();
            assertThat(count(second, "select count(*) from pg_tables where tablename = 'only_here'")).isZero();
        }
    }

    private static long schemas(TestDatabase database) throws SQLException {
        return count(database, "select count(*) from pg_tables where tablename = 'flyway_schema_history'");
    }

    private static void run(TestDatabase database, String command) throws SQLException {
        try (var connection = database.owner().connect();
                var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    private static long count(TestDatabase database, String question) throws SQLException {
        try (var connection = database.owner().connect();
                var statement = connection.createStatement();
                var row = statement.executeQuery(question)) {
            row.next();
            return row.getLong(1);
        }
    }
}
