package nl.klankbord.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a browser was told is kept, is there after the plug was pulled: of the server, of the database, of both. */
@Tag("proof")
class AcknowledgedTest {

    @TempDir
    static Path folder;

    private static HouseProcess house;
    private static PlainBrowser fatima;
    private static String preparation = "";

    private final List<String> acknowledged = new ArrayList<>();

    @BeforeAll
    static void fatimaOpensThePageOfHerNextConversation() throws IOException, InterruptedException {
        house = HouseProcess.start(folder.resolve("data"));
        fatima = new PlainBrowser(house.address());
        signIn();
        preparation =
                PlainBrowser.first(fatima.get("/").body(), "href=\"(/conversations/[0-9a-f-]+/preparation)\"", "");
        assertThat(preparation).isNotEmpty();
    }

    @AfterAll
    static void stop() throws InterruptedException {
        house.stop();
    }

    @Test
    void nothingThatWasAcknowledgedIsLost() throws IOException, InterruptedException {
        for (int round = 0; round < 2; round++) {
            writeWhile(house::killServer, house::startAgain);
            writeWhile(house::killDatabase, () -> {});
            writeWhile(
                    () -> {
                        house.killServer();
                        house.killDatabase();
                    },
                    house::startAgain);
        }
        assertThat(acknowledged).hasSizeGreaterThan(6);
    }

    private void writeWhile(Deed kill, Deed repair) throws IOException, InterruptedException {
        Thread plug = Thread.ofPlatform().start(() -> {
            try {
                Thread.sleep(150);
                kill.run();
            } catch (IOException | InterruptedException fault) {
                throw new IllegalStateException(fault);
            }
        });
        List<Integer> answers = writeUntilRefused();
        plug.join();
        repair.run();
        house.awaitOpen();
        String page = fatima.get(preparation).body();
        assertThat(acknowledged)
                .as("told as kept")
                .allSatisfy(line -> assertThat(page).contains(line));
        assertThat(answers).as("no page but a kind one").doesNotContain(500);
    }

    /** Sends line after line until the house is away: an answer of 303 is a promise, a 503 or silence is none. */
    private List<Integer> writeUntilRefused() throws IOException, InterruptedException {
        List<Integer> answers = new ArrayList<>();
        fatima.get(preparation);
        for (int i = 0; i < 6; i++) {
            String line = "Regel " + UUID.randomUUID();
            try {
                HttpResponse<String> answer = fatima.post(
                        preparation + "/lines",
                        Map.of("text-new", line, "fresh", UUID.randomUUID().toString(), "seen", ""));
                answers.add(answer.statusCode());
                if (answer.statusCode() == 303) {
                    acknowledged.add(line);
                }
            } catch (IOException away) {
                return answers;
            }
            Thread.sleep(50);
        }
        return answers;
    }

    private static void signIn() throws IOException, InterruptedException {
        String door = fatima.get("/sign-in").body();
        String person = PlainBrowser.first(door, "value=\"([0-9a-f-]{36})\"[^>]*>(?:(?!</button>).)*Fatima", "");
        assertThat(fatima.post("/example/session", Map.of("person", person)).statusCode())
                .isEqualTo(303);
    }

    private interface Deed {
        void run() throws IOException, InterruptedException;
    }
}
