package nl.klankbord.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import nl.klankbord.TestDatabase;
import org.junit.jupiter.api.Test;

class MigrationsTest {
    @Test
    void everyModuleHasItsOwnSchemaAndHistoryAndADatabaseUpToDateStaysAsItIs() throws SQLException {
        try (var database = TestDatabase.fresh()) {
            String before = histories(database);
            Migrations.migrate(database);

            assertThat(histories(database)).isEqualTo(before).contains(Migrations.SCHEMAS);
        }
    }

    @Test
    void aModuleWithoutTablesYetIsNoHindrance() throws SQLException {
        try (var database = TestDatabase.empty()) {
            new Migrations(database, List.of("nothing_yet")).run();

            assertThat(Sql.text(database.owner(), "select count(*) from pg_namespace where nspname = 'nothing_yet'"))
                    .isEqualTo("1");
        }
    }

    @Test
    void aDatabaseOfALaterKlankbordIsLeftAsItIs() throws SQLException {
        try (var database = TestDatabase.empty()) {
            new Migrations(database, List.of("access")).run();
            Sql.run(database.owner(), """
                    insert into access.flyway_schema_history
                        (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success)
                    values (99, '999', 'later', 'SQL', 'V999__later.sql', 1, 'owner', 1, true)""");

            assertThatThrownBy(() -> Migrations.migrate(database))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("database.newer")
                    .hasMessageContaining("access/V999__later.sql");
            assertThat(histories(database)).isEqualTo("access");
        }
    }

    @Test
    void aDatabaseThatWasBuiltInOtherStepsIsLeftAsItIs() throws SQLException {
        try (var database = TestDatabase.fresh()) {
            Sql.run(
                    database.owner(),
                    "update access.flyway_schema_history set checksum = checksum + 1 where version = '1'");

            assertThatThrownBy(() -> Migrations.migrate(database))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("database.other-steps")
                    .hasMessageContaining("access 1");
        }
    }

    @Test
    void aModuleThatOnlyALaterKlankbordHasIsRecognisedAsSuch() throws SQLException {
        try (var database = TestDatabase.fresh()) {
            new Migrations(
                            database,
                            List.of(
                                    "access",
                                    "privacy",
                                    "people",
                                    "post",
                                    "conversation",
                                    "coach",
                                    "language",
                                    "knowledge",
                                    "from_later"))
                    .run();

            assertThatThrownBy(() -> Migrations.migrate(database)).hasMessageContaining("from_later");
        }
    }

    @Test
    void theAppHasNoMoreToSayThanItsWorkNeeds() throws SQLException {
        try (var database = TestDatabase.fresh()) {
            assertThat(Sql.text(database.app(), """
                    select concat_ws(' ', rolsuper, rolbypassrls, rolcreatedb, rolcreaterole, rolreplication,
                        has_schema_privilege('public', 'create'), has_database_privilege(current_database(), 'create'),
                        has_database_privilege(current_database(), 'temporary'))
                    from pg_roles where rolname = current_user""")).isEqualTo("f f f f f f f f");
            assertThatThrownBy(() -> Sql.run(database.app(), "create table public.mine ()"))
                    .hasMessageContaining("permission denied");
        }
    }

    private static String histories(TestDatabase database) throws SQLException {
        return Sql.text(
                database.owner(),
                "select string_agg(schemaname, ' ' order by schemaname) from pg_tables where tablename = 'flyway_schema_history'");
    }
}
