package nl.klankbord.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import nl.klankbord.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ExternalPostgresTest {
    private static TestDatabase server;

    @BeforeAll
    static void aServerOfTheirOwn() {
        server = TestDatabase.empty();
    }

    @AfterAll
    static void leaveIt() {
        server.close();
    }

    @Test
    void twoRolesThatKnowTheirPlaceAreWelcome() throws SQLException {
        var database = ExternalPostgres.open(new ExternalLogins(server.owner(), server.app()));

        Migrations.migrate(database);
        assertThat(Sql.text(database.app(), "select access.viewer()")).isNull();
    }

    @Test
    void anAppThatCouldClimbTheWallsIsRefused() {
        assertRefused("external.app-too-strong", server.owner(), server.superuser());
        assertRefused("external.same-role", server.app(), server.app());
    }

    @Test
    void anAppThatMayBecomeTheOwnerIsRefused() throws SQLException {
        Sql.run(server.superuser(), "grant klankbord_owner to klankbord_app");
        try {
            assertRefused("external.app-too-strong", server.owner(), server.app());
        } finally {
            Sql.run(server.superuser(), "revoke klankbord_owner from klankbord_app");
        }
    }

    @Test
    void anOwnerWhoMayMakeNothingIsTold() {
        assertRefused("external.owner-cannot-create", server.app(), server.owner());
    }

    @Test
    void aServerThatDoesNotAnswerIsNamedWithoutItsPassword() {
        var nowhere = new Login("jdbc:postgresql://127.0.0.1:1/klankbord", "eigenaar", "geheim");

        assertThatThrownBy(() -> ExternalPostgres.open(new ExternalLogins(nowhere, server.app())))
                .hasMessageContaining("external.unreachable")
                .hasMessageContaining("127.0.0.1:1")
                .message()
                .doesNotContain("geheim");
    }

    private static void assertRefused(String key, Login owner, Login app) {
        assertThatThrownBy(() -> ExternalPostgres.open(new ExternalLogins(owner, app)))
                .isInstanceOf(CannotStart.class)
                .hasMessageStartingWith(key);
    }
}
