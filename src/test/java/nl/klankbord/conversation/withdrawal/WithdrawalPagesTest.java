package nl.klankbord.conversation.withdrawal;

import static nl.klankbord.TheCast.BART;
import static nl.klankbord.TheCast.DAAN;
import static nl.klankbord.TheCast.FATIMA;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import nl.klankbord.HouseTest;
import nl.klankbord.conversation.Told;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A yes that was said too soon can be taken back; both see that it was, and nobody is blamed. */
class WithdrawalPagesTest extends HouseTest {

    private static final String TOLD = "Daan nam het ja op jullie verslag terug.";

    private UUID talk;
    private String minutes;

    @BeforeEach
    void bothAgreed() {
        talk = new Told(house).agreed(DAAN, FATIMA, "2026-11-24T08:30");
        minutes = "/conversations/" + talk + "/minutes";
        as(FATIMA).post(minutes, "text", "Het instellen lukt.", "what-1", "Cursus", "who-1", FATIMA.toString());
        as(DAAN).post(minutes + "/1/confirmation");
    }

    @Test
    void daanTakesHisYesBackAndThePageSaidFirstWhatThatMeans() {
        assertThat(as(DAAN).get(minutes + "/1"))
                .bodyText()
                .contains("Neem mijn ja terug", "Fatima ziet dat bij Vandaag. Het is geen verwijt");
        takeBack();
        assertThat(as(DAAN).get(minutes + "/1"))
                .bodyText()
                .contains("Klopt dit, Daan?", "Daan nam dat terug op 24 november", "Ja, dit klopt");
        assertThat(house.count("conversation.withdrawal where person_id = '" + DAAN + "'"))
                .isEqualTo(1);
    }

    @Test
    void fatimaHearsOfItOnTodayAndOnThePageAndTheAgreementIsMarkedAgain() {
        assertThat(as(FATIMA).get("/")).bodyText().doesNotContain(TOLD);
        takeBack();
        assertThat(as(FATIMA).get("/")).bodyText().contains(TOLD, minutes + "/1");
        assertThat(as(FATIMA).get(minutes + "/1"))
                .bodyText()
                .contains("Daan nam het ja terug", "Voor Daan klopt er nog iets niet", "Praat er nog eens over door.");
        assertThat(as(FATIMA).get("/agreements")).bodyText().contains("nog niet door jullie allebei bevestigd");
        assertThat(as(DAAN).get("/"))
                .as("Daan knows")
                .bodyText()
                .doesNotContain(TOLD, "schreef op wat jullie bespraken");
    }

    @Test
    void saidAgainItIsAYesAgainAndTheStoryStays() {
        takeBack();
        clock.pass(Duration.ofMinutes(5));
        assertThat(as(DAAN).post(minutes + "/1/confirmation")).hasStatus(303);
        assertThat(as(FATIMA).get("/")).bodyText().doesNotContain(TOLD);
        assertThat(as(FATIMA).get(minutes + "/1"))
                .bodyText()
                .contains("Dit spraken jullie af", "Daan nam dat terug op 24 november");
        takeBack();
        assertThat(house.count("conversation.withdrawal")).isEqualTo(2);
    }

    @Test
    void withoutAYesNothingIsTakenBackAndATwiceTappedButtonIsOne() {
        takeBack();
        takeBack();
        assertThat(house.count("conversation.withdrawal")).isEqualTo(1);
    }

    @Test
    void afterANewVersionNobodyIsToldOfTheOldOneAnyMore() {
        takeBack();
        as(DAAN).post(minutes, "text", "Het instellen lukt met hulp.", "basedOn", "1");
        assertThat(as(FATIMA).get("/"))
                .bodyText()
                .doesNotContain(TOLD)
                .contains("Daan schreef op wat jullie bespraken");
        assertThat(as(DAAN).post(minutes + "/1/withdrawal")).hasHeader("Location", minutes + "/2");
    }

    @Test
    void bothReadWhatChangedFromOneVersionToTheNext() {
        takeBack();
        as(DAAN).post(
                        minutes,
                        "text",
                        "Het instellen lukt met hulp.",
                        "basedOn",
                        "1",
                        "what-1",
                        "Lasles",
                        "who-1",
                        FATIMA.toString());
        for (UUID who : new UUID[] {DAAN, FATIMA}) {
            assertThat(as(who).get(minutes + "/2")).bodyText().contains("Wat veranderde er?");
            assertThat(as(who).get(minutes + "/changes"))
                    .hasStatusOk()
                    .bodyText()
                    .contains("versie 2", "versie 1", "geschreven door Daan", "Dit was de eerste versie.")
                    .containsPattern("<del[^>]*><span[^>]*>weg: </span>lukt\\.</del>")
                    .containsPattern("<ins[^>]*><span[^>]*>erbij: </span>lukt met hulp\\.</ins>")
                    .contains("Afspraak erbij: Lasles", "Afspraak weg: Cursus", "Daan nam het ja terug");
        }
    }

    @Test
    void aStrangerSeesAndSaysNothingHere() {
        assertThat(as(BART).post(minutes + "/1/withdrawal")).hasStatus(404);
        assertThat(as(BART).get(minutes + "/changes")).hasStatus(404);
        assertThat(as(DAAN).post(minutes + "/9/withdrawal")).hasStatus(404);
        assertThat(as(DAAN).post(minutes + "/0/withdrawal")).hasStatus(404);
        assertThat(as(DAAN).get(minutes + "/1/withdrawal")).as("a reload").hasStatus(303);
    }

    @Test
    void whereNothingWasWrittenThereIsNothingToCompare() {
        UUID other = new Told(house).agreed(DAAN, FATIMA, "2026-11-26T08:30");
        assertThat(as(DAAN).get("/conversations/" + other + "/minutes/changes")).hasStatus(303);
    }

    private void takeBack() {
        assertThat(as(DAAN).post(minutes + "/1/withdrawal")).hasStatus(303).hasHeader("Location", minutes + "/1");
    }
}
