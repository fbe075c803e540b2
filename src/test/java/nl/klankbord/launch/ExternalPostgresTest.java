package nl.klankbord.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
    void theRecipeInTheManualIsEnough() throws IOException, SQLException {
        var url = server.superuser().url().replaceFirst("/[^/?]*(\\?|$)", "/manual_klankbord$1");
        var owner = new Login(url, "manual_klankbord_owner", "choose-one");
        var app = new Login(url, "manual_klankbord_app", "choose-another");
        try {
            for (String command : recipe().split(";\\s*")) {
                Sql.run(server.superuser(), command);
            }
            var database = ExternalPostgres.open(new ExternalLogins(owner, app));
            Migrations.migrate(database);
            assertThat(Sql.text(app, "select count(*) from people.person")).isEqualTo("0");
        } finally {
            Sql.run(server.superuser(), "drop database if exists manual_klankbord with (force)");
            Sql.run(server.superuser(), "drop role if exists manual_klankbord_owner");
            Sql.run(server.superuser(), "drop role if exists manual_klankbord_app");
        }
    }

    private static String recipe() throws IOException {
        String manual = Files.readString(Path.of("docs/install.md"));
        String recipe = manual.substring(manual.indexOf("```sql") + 6);
        return recipe.substring(0, recipe.indexOf("```")).strip().replace("klankbord", "manual_klankbord");
    }

    @Test
    void anAppThatCouldClimbTheWallsIsRefused() {
        assertRefused("external.app-too-strong", server.owner(), server.superuser());
        assertRefused("external.same-role", server.app(), server.app());
    }

    @Test
    void anAppThatMayBecomeTheOwnerIsRefused() throws SQLException {
        Sql.run(server.superuser(), "alter role klankbord_app noinherit");
        Sql.run(server.superuser(), "grant klankbord_owner to klankbord_app");
        try {
            assertRefused("external.app-too-strong", server.owner(), server.app());
        } finally {
            Sql.run(server.superuser(), "revoke klankbord_owner from klankbord_app");
            Sql.run(server.superuser(), "alter role klankbord_app inherit");
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
