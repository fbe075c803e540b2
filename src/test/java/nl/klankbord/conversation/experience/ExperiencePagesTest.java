package nl.klankbord.conversation.experience;

import static nl.klankbord.TheCast.BART;
import static nl.klankbord.TheCast.DAAN;
import static nl.klankbord.TheCast.FATIMA;
import static nl.klankbord.TheCast.YOUSSEF;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.UUID;
import nl.klankbord.HouseTest;
import nl.klankbord.conversation.Told;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ExperiencePagesTest extends HouseTest {

    private UUID talk;
    private String path;

    @BeforeEach
    void talked() {
        talk = new Told(house).held(DAAN, FATIMA, "2026-11-23T10:30");
        path = "/conversations/" + talk + "/experience";
    }

    @Test
    void daanSaysInTwoTapsHowItWas() {
        assertThat(as(DAAN).get("/conversations/" + talk)).bodyText().contains(path, "Zeg in twee tikken");
        assertThat(as(DAAN).post(path, "question", "felt_connection", "step", "3"))
                .hasStatus(303)
                .hasHeader("Location", path + "#felt_connection");
        as(DAAN).post(path, "question", "felt_challenge", "step", "2");
        assertThat(as(DAAN).get(path))
                .bodyText()
                .contains("value=\"3\" aria-pressed=\"true\"", "value=\"2\" aria-pressed=\"true\"")
                .contains("Alleen jij ziet dit in Klankbord", "Ja, leg ze naast elkaar")
                .doesNotContain("En wat was je bedoeling?");
    }

    @Test
    void fatimaIsAskedWhatSheAimedAt() {
        assertThat(as(FATIMA).get(path))
                .hasStatusOk()
                .bodyText()
                .contains("En wat was je bedoeling?", "Hoe veilig wilde je dat Daan zich voelde?")
                .doesNotContain("Ja, leg ze naast elkaar");
    }

    @Test
    void onlyWhenDaanAgreesTheyLieSideBySide() {
        bothSay();
        assertThat(as(FATIMA).get(path)).bodyText().doesNotContain("zo voelde het voor Daan");

        assertThat(as(DAAN).post(path + "/revealing")).hasStatus(303).hasHeader("Location", path);
        assertThat(as(FATIMA).get(path)).bodyText().contains("zo voelde het voor Daan", "zo was het bedoeld");
        assertThat(as(DAAN).get(path)).bodyText().contains("zo voelde het voor jou", "zo was het bedoeld");
        assertThat(as(DAAN).get("/people/" + FATIMA)).bodyText().contains("Hoe jullie gesprekken voelden", "23 nov");
        assertThat(as(FATIMA).get("/people/" + DAAN + "/conversations"))
                .bodyText()
                .contains("Hoe jullie gesprekken voelden", "23 november");

        as(DAAN).delete(path + "/revealing");
        assertThat(as(FATIMA).get(path)).bodyText().doesNotContain("zo voelde het voor Daan");
        assertThat(as(FATIMA).get("/people/" + DAAN)).bodyText().doesNotContain("Hoe jullie gesprekken voelden");
    }

    /** The same pages, letter for letter: nothing said, said and not shared, shared and taken back, taken back altogether. */
    @Test
    void whatFatimaReadsNeverTellsThatDaanDidNotAgree() {
        as(FATIMA).post(path, "question", "meant_connection", "step", "4");
        List<String> silent = whatFatimaReads();
        bothSayButFatima();
        assertThat(whatFatimaReads()).isEqualTo(silent);
        as(DAAN).post(path + "/revealing");
        assertThat(whatFatimaReads()).isNotEqualTo(silent);
        as(DAAN).delete(path + "/revealing");
        assertThat(whatFatimaReads()).isEqualTo(silent);
        as(DAAN).delete(path);
        assertThat(whatFatimaReads()).isEqualTo(silent);
    }

    @Test
    void fatimaFindsNoDoorToReveal() {
        assertThat(as(FATIMA).post(path + "/revealing")).hasStatus(404);
        bothSay();
        assertThat(as(FATIMA).post(path + "/revealing")).hasStatus(404);
        assertThat(as(FATIMA).delete(path + "/revealing")).hasStatus(404);
        assertThat(house.count("conversation.revealing")).isZero();
    }

    @Test
    void aTapThatIsNoneOfTheFourWordsIsAskedAgain() {
        for (String step : List.of("5", "0", "ja", "")) {
            assertThat(as(DAAN).post(path, "question", "felt_challenge", "step", step))
                    .hasStatus(422)
                    .bodyText()
                    .contains("Tik op een van de vier woorden.");
        }
        assertThat(as(DAAN).post(path)).hasStatus(422);
        assertThat(as(DAAN).post(path, "question", "meant_challenge", "step", "2"))
                .hasStatus(303);
        assertThat(house.count("conversation.experience")).isZero();
    }

    @Test
    void beforeTheTalkThereIsNothingToSay() {
        UUID ahead = new Told(house).agreed(DAAN, FATIMA, "2026-11-27T10:30");
        String early = "/conversations/" + ahead + "/experience";
        assertThat(as(DAAN).get(early)).hasStatus(303).hasHeader("Location", "/conversations/" + ahead);
        assertThat(as(DAAN).post(early, "question", "felt_challenge", "step", "2"))
                .hasStatus(303);
        assertThat(as(DAAN).post(early + "/revealing")).hasStatus(303);
        assertThat(as(DAAN).get("/conversations/" + ahead)).bodyText().doesNotContain("Zeg in twee tikken");
        assertThat(house.count("conversation.experience")).isZero();
    }

    @Test
    void daanWhoRevealsBeforeHeSaidAnythingIsAskedForThatFirst() {
        assertThat(as(DAAN).post(path + "/revealing")).hasStatus(303);
        assertThat(house.count("conversation.revealing")).isZero();
    }

    @Test
    void forSomebodyElseThereIsNothing() {
        for (UUID other : List.of(BART, YOUSSEF)) {
            assertThat(as(other).get(path)).hasStatus(404);
            assertThat(as(other).post(path, "question", "felt_challenge", "step", "2"))
                    .hasStatus(404);
            assertThat(as(other).delete(path)).hasStatus(404);
            assertThat(as(other).post(path + "/revealing")).hasStatus(404);
            assertThat(as(other).delete(path + "/revealing")).hasStatus(404);
        }
    }

    private void bothSay() {
        bothSayButFatima();
        for (String question : List.of("felt_connection", "felt_challenge", "meant_connection", "meant_challenge")) {
            as(FATIMA).post(path, "question", question, "step", "3");
        }
    }

    private void bothSayButFatima() {
        as(DAAN).post(path, "question", "felt_connection", "step", "2");
        as(DAAN).post(path, "question", "felt_challenge", "step", "4");
    }

    private List<String> whatFatimaReads() {
        return List.of(
                        path,
                        "/conversations/" + talk,
                        "/people/" + DAAN,
                        "/people/" + DAAN + "/conversations",
                        "/conversations",
                        "/")
                .stream()
                .map(this::page)
                .toList();
    }

    private String page(String address) {
        try {
            return as(FATIMA)
                    .get(address)
                    .getResponse()
                    .getContentAsString()
                    .replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "")
                    .replaceAll("hx-headers='[^']*'", "");
        } catch (UnsupportedEncodingException fault) {
            throw new IllegalStateException(fault);
        }
    }
}
