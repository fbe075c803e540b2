package nl.klankbord.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The power goes while the example is made: the next start says so and makes it anew, and from then on it stays. */
@Tag("proof")
class CutOffTest {

    /** Part of its past has been told. */
    private static final String TOLD = " % ";

    @TempDir
    private Path folder;

    @Test
    void anExampleThatWasCutOffIsMadeAnew() throws IOException, InterruptedException {
        HouseProcess house = HouseProcess.begun(folder.resolve("data"));
        try {
            house.awaitSaying(TOLD);
            house.killServer();
            house.killDatabase();

            house.startAgain();
            assertThat(house.console())
                    .containsPattern("not finished|nog niet af")
                    .contains(TOLD);
            house.stop();

            house.startAgain();
            assertThat(house.console())
                    .doesNotContainPattern("not finished|nog niet af")
                    .doesNotContain(TOLD);
        } finally {
            house.stop();
        }
    }
}
