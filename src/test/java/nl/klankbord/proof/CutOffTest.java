package nl.klankbord.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The power goes while the example is made: the next start says so and makes it anew, and from then on it stays. */
@Tag("proof")
@Tag("alone")
class CutOffTest {

    private static final String CLEARED = "not finished|nog niet af";

    @TempDir
    private Path folder;

    @Test
    void anExampleThatWasCutOffIsMadeAnew() throws IOException, InterruptedException {
        MadeHouse made = MadeHouse.once();
        assertThat(made.atFirst()).contains(MadeHouse.TOLD).doesNotContain("Ctrl-C");
        assertThat(made.madeAnew()).containsPattern(CLEARED).contains(MadeHouse.TOLD);

        HouseProcess house = HouseProcess.start(made.copy(folder.resolve("data")));
        try {
            assertThat(house.console()).doesNotContainPattern(CLEARED).doesNotContain(MadeHouse.TOLD);
        } finally {
            house.stop();
        }
    }
}
