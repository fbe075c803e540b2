package nl.klankbord.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunOptionsTest {
    private static final Map<String, String> OWN_DATABASE = Map.of(
            "KLANKBORD_DB_URL", "jdbc:postgresql://db.delinde.example/klankbord",
            "KLANKBORD_DB_OWNER", "eigenaar",
            "KLANKBORD_DB_OWNER_PASSWORD", "geheim-1",
            "KLANKBORD_DB_APP", "app",
            "KLANKBORD_DB_APP_PASSWORD", "geheim-2");

    @Test
    void withoutAWordItStaysOnThisMachineAndOutsideTheProgram() {
        var options = RunOptions.of(List.of(), Map.of());

        assertThat(options.doorstep()).isEqualTo(new Doorstep("127.0.0.1", 8080));
        assertThat(options.empty()).isFalse();
        assertThat(options.external()).isEmpty();
        assertThat(options.data()).isAbsolute().isEqualTo(DataDirectory.usual(Map.of()));
        assertThat(options.data().startsWith(Path.of("").toAbsolutePath())).isFalse();
    }

    @Test
    void whatBramTypesWinsFromWhatTheMachineSays() {
        var machine = Map.of("KLANKBORD_DATA", "/srv/een", "KLANKBORD_PORT", "9000", "KLANKBORD_BIND", "0.0.0.0");

        assertThat(RunOptions.of(List.of(), machine))
                .isEqualTo(RunOptions.of(List.of("--data", "/srv/een", "--port=9000", "--bind", "0.0.0.0"), Map.of()));
        assertThat(RunOptions.of(List.of("--port", "9001", "--empty"), machine)
                        .doorstep()
                        .port())
                .isEqualTo(9001);
    }

    @Test
    void theDataFolderFollowsTheHabitOfTheMachine() {
        assertThat(DataDirectory.usual(Map.of("XDG_DATA_HOME", "/srv/gegevens")))
                .isEqualTo(Path.of("/srv/gegevens/klankbord"));
        assertThat(DataDirectory.usual(Map.of("HOME", "/srv/bram")))
                .asString()
                .startsWith("/srv/bram/")
                .containsIgnoringCase("klankbord");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--prot=1", "rennen", "--port", "--port=0", "--port=65536", "--port=acht", "--data"})
    void aTypingMistakeIsNamedInsteadOfGuessedAt(String word) {
        assertThatThrownBy(() -> RunOptions.of(List.of(word), Map.of())).isInstanceOf(BadOption.class);
    }

    @Test
    void aDatabaseOfOnesOwnNeedsBothRoles() {
        assertThat(RunOptions.of(List.of(), OWN_DATABASE).external()).get().satisfies(logins -> {
            assertThat(logins.owner().user()).isEqualTo("eigenaar");
            assertThat(logins.app().password()).isEqualTo("geheim-2");
        });
        for (String forgotten : OWN_DATABASE.keySet()) {
            var rest = new HashMap<>(OWN_DATABASE);
            rest.remove(forgotten);
            if (forgotten.equals("KLANKBORD_DB_URL")) {
                assertThat(RunOptions.of(List.of(), rest).external()).isEmpty();
            } else {
                assertThatThrownBy(() -> RunOptions.of(List.of(), rest)).hasMessageContaining(forgotten);
            }
        }
    }

    @Test
    void aPasswordNeverEndsUpInALine() {
        assertThat(RunOptions.of(List.of(), OWN_DATABASE).toString())
                .contains("eigenaar")
                .doesNotContain("geheim");
    }
}
