package nl.klankbord.conversation.agreement;

import static nl.klankbord.TheCast.BART;
import static nl.klankbord.TheCast.DAAN;
import static nl.klankbord.TheCast.FATIMA;
import static nl.klankbord.TheCast.YOUSSEF;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.klankbord.HouseTest;
import nl.klankbord.conversation.Told;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgreementPagesTest extends HouseTest {

    private UUID course;
    private String closure;

    @BeforeEach
    void talked() {
        Told told = new Told(house);
        UUID talk = told.held(DAAN, FATIMA, "2026-11-17T10:30");
        course = told.promise(talk, DAAN, FATIMA, FATIMA, "Daan aanmelden voor de cursus", "2026-11-25");
        told.promise(talk, DAAN, FATIMA, DAAN, "Opruimen als de bel gaat", "2026-11-20");
        closure = "/agreements/" + course + "/closure";
    }

    @Test
    void fatimaReadsWhatShePromisedAndWhatWasPromisedToHer() {
        assertThat(as(FATIMA).get("/agreements"))
                .hasStatusOk()
                .bodyText()
                .contains("Daan aanmelden voor de cursus", "aan Daan · 17 november", "morgen")
                .contains("Opruimen als de bel gaat", "door Daan · 17 november · stond op 20 november");
    }

    @Test
    void bartWhoAgreedNothingReadsWhatWillBeHere() {
        assertThat(as(BART).get("/agreements"))
                .hasStatusOk()
                .bodyText()
                .contains("Nog niets afgesproken")
                .doesNotContain("cursus");
    }

    @Test
    void theMarkLeadsToTheEndItIsForAndAReadyWordSaysWhyInOneTap() {
        assertThat(as(FATIMA).get("/agreements")).bodyText().contains(closure + "?outcome=done&amp;to=/agreements");
        assertThat(as(FATIMA).get(closure + "?outcome=done&to=/"))
                .bodyText()
                .containsPattern("value=\"done\" checked")
                .contains("done:Het ging goed.");
        assertThat(as(FATIMA).post(closure, "quick", "done:Het ging goed.", "word", "", "to", "/"))
                .hasStatus(303)
                .hasHeader("Location", "/");
        assertThat(as(DAAN).get("/agreements"))
                .bodyText()
                .contains("gedaan, gezegd door Fatima · vandaag", "Het ging goed.");
    }

    @Test
    void aTapLosesNoWordThatWasTyped() {
        as(FATIMA).post(closure, "quick", "done:Het ging goed.", "outcome", "dropped", "word", "Maandag al");
        assertThat(as(DAAN).get("/agreements")).bodyText().contains("gedaan", "Het ging goed. Maandag al");
    }

    @ParameterizedTest
    @CsvSource({
        "done, Zeg kort hoe het ging",
        "kept, Zeg kort wat hielp",
        "tried, Schrijf op wat het opleverde",
        "changed, Zeg kort waarom het anders wordt",
        "dropped, Zeg kort waarom het niet meer hoeft"
    })
    void eachEndIsAskedKindlyForAWordOfWhy(String outcome, String asked) {
        assertThat(as(DAAN).post(closure, "outcome", outcome, "what", "Later", "word", " "))
                .hasStatus(422)
                .bodyText()
                .contains(asked)
                .containsPattern("value=\"" + outcome + "\" checked");
        assertThat(house.count("conversation.closure")).isZero();
    }

    @Test
    void aSecondTapChangesNothingAndIsNoFault() {
        as(FATIMA).post(closure, "outcome", "done", "word", "Gelukt");
        assertThat(as(FATIMA).post(closure, "outcome", "done", "word", "Gelukt"))
                .hasStatus(303);
        assertThat(house.count("conversation.closure")).isEqualTo(1);
    }

    @Test
    void nobodyIsLedToAnotherHouse() {
        assertThat(as(FATIMA).post(closure, "outcome", "done", "word", "Gelukt", "to", "//evil.example"))
                .hasHeader("Location", "/agreements");
    }

    @Test
    void aChangeThatIsNotFinishedComesBackWithEveryWord() {
        assertThat(as(FATIMA)
                        .post(
                                closure,
                                "outcome",
                                "changed",
                                "what",
                                "Lassen 2",
                                "by",
                                "2026-11-01",
                                "word",
                                "Het zit vol"))
                .hasStatus(422)
                .bodyText()
                .contains("Lassen 2", "2026-11-01", "Het zit vol", "Deze dag is al geweest");
        assertThat(house.count("conversation.closure")).isZero();
    }

    @Test
    void whatTheyKeptToHasAnEndTooAndTheHistoryTellsHow() {
        assertThat(as(FATIMA).post(closure, "outcome", "kept", "word", "Elke week gelukt"))
                .hasStatus(303);
        assertThat(as(DAAN).get("/agreements"))
                .bodyText()
                .contains("volgehouden, gezegd door Fatima · vandaag", "Elke week gelukt");
        assertThat(as(DAAN).get("/people/" + FATIMA)).bodyText().contains("volgehouden: ‘Elke week gelukt’");
    }

    @Test
    void aTrialHasAnEndAndSaysSo() {
        assertThat(as(DAAN).post(closure, "outcome", "changed", "what", "Twee weken lang oefenen", "trial", "yes"))
                .hasStatus(422)
                .bodyText()
                .contains("Een proef heeft een einde.", "Twee weken lang oefenen")
                .containsPattern("name=\"trial\" value=\"yes\" checked");
        as(DAAN).post(
                        closure,
                        "outcome",
                        "changed",
                        "word",
                        "Het was te veel",
                        "what",
                        "Twee weken lang oefenen",
                        "look",
                        "2026-12-08",
                        "trial",
                        "yes");
        assertThat(as(FATIMA).get("/agreements"))
                .bodyText()
                .contains("Twee weken lang oefenen", "proef tot 8 december");
    }

    @Test
    void withoutAChoiceThePageAsksForOne() {
        assertThat(as(FATIMA).post(closure, "word", "Bijna klaar"))
                .hasStatus(422)
                .bodyText()
                .contains("Bijna klaar", "Kies hoe het ermee staat");
    }

    @Test
    void tooManyWordsComeBackAsTheyWere() {
        String long501 = "a".repeat(501);
        assertThat(as(FATIMA).post(closure, "outcome", "done", "word", long501))
                .hasStatus(422)
                .bodyText()
                .contains(long501);
    }

    /** Without script the companion speaks beside what was saved, to its writer alone. */
    @Test
    void theWordsOfAnEndAreReadAlongAfterwardsForTheirWriterAlone() {
        as(FATIMA).post(closure, "outcome", "dropped", "word", "Daan is altijd te laat en heeft een hernia.");
        for (String page : new String[] {"/agreements", closure}) {
            assertThat(as(FATIMA).get(page))
                    .bodyText()
                    .contains("Lees je eigen woorden nog eens", "data-hint=\"medical_detail\"");
            assertThat(as(DAAN).get(page))
                    .bodyText()
                    .contains("heeft een hernia.")
                    .doesNotContain("Lees je eigen woorden", "data-hint=");
        }
    }

    @Test
    void whatAnAgreementBecomesIsReadAlongToo() {
        as(FATIMA)
                .post(closure, "outcome", "changed", "word", "Het zat vol", "what", "Wachten tot zijn hernia over is");
        assertThat(as(FATIMA).get("/agreements")).bodyText().contains("data-hint=\"medical_detail\"");
        assertThat(as(DAAN).get("/agreements")).bodyText().doesNotContain("data-hint=");
    }

    @Test
    void daanTakesHisOwnTapBack() {
        as(DAAN).post(closure, "outcome", "done", "word", "Gelukt");
        assertThat(as(DAAN).delete(closure, "to", "/agreements")).hasStatus(303);
        assertThat(house.count("conversation.closure")).isZero();
    }

    @Test
    void theAgreementHasAPageOfItsOwn() {
        assertThat(as(DAAN).get(closure))
                .hasStatusOk()
                .bodyText()
                .contains("Fatima beloofde jou", "Daan aanmelden voor de cursus");
    }

    @Test
    void forSomebodyElseThereIsNothing() {
        for (UUID other : new UUID[] {BART, YOUSSEF}) {
            assertThat(as(other).get(closure)).hasStatus(404);
            assertThat(as(other).post(closure, "outcome", "done")).hasStatus(404);
            assertThat(as(other).delete(closure)).hasStatus(404);
        }
        assertThat(as(FATIMA).get("/agreements/geen-nummer/closure")).hasStatus(404);
    }
}
