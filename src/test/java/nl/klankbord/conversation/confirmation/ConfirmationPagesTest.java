package nl.klankbord.conversation.confirmation;

import static nl.klankbord.TheCast.BART;
import static nl.klankbord.TheCast.DAAN;
import static nl.klankbord.TheCast.FATIMA;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.klankbord.HouseTest;
import nl.klankbord.conversation.Told;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ConfirmationPagesTest extends HouseTest {

    private String minutes;

    @BeforeEach
    void written() {
        UUID talk = new Told(house).agreed(DAAN, FATIMA, "2026-11-24T08:30");
        minutes = "/conversations/" + talk + "/minutes";
        as(FATIMA).post(minutes, "text", "Het instellen lukt.", "what-1", "Cursus", "who-1", FATIMA.toString());
    }

    @Test
    void whenDaanSaysYesTheyBothAgree() {
        assertThat(as(DAAN).post(minutes + "/1/confirmation")).hasStatus(303).hasHeader("Location", minutes + "/1");
        assertThat(as(FATIMA).get(minutes + "/1"))
                .bodyText()
                .contains("Dit spraken jullie af", "Jullie zijn het eens.");
    }

    @Test
    void fromThenOnTheAgreementIsNoLongerMarked() {
        assertThat(as(DAAN).get("/agreements")).bodyText().contains("nog niet door jullie allebei bevestigd");
        as(DAAN).post(minutes + "/1/confirmation");
        assertThat(as(DAAN).get("/agreements")).bodyText().doesNotContain("nog niet door jullie allebei bevestigd");
    }

    @Test
    void yesSaidTwiceIsOneYes() {
        as(DAAN).post(minutes + "/1/confirmation");
        assertThat(as(DAAN).post(minutes + "/1/confirmation")).hasStatus(303);
        assertThat(house.count("conversation.confirmation")).isEqualTo(2);
    }

    @Test
    void anEditAsksForANewYes() {
        as(DAAN).post(minutes + "/1/confirmation");
        as(FATIMA)
                .post(
                        minutes,
                        "text",
                        "Het instellen lukt altijd.",
                        "basedOn",
                        "1",
                        "what-1",
                        "Cursus",
                        "who-1",
                        FATIMA.toString());
        assertThat(as(DAAN).get(minutes + "/2")).bodyText().contains("Klopt dit, Daan?", "Het instellen lukt altijd.");
    }

    @Test
    void nobodySaysYesToWordsThatWereReplaced() {
        as(FATIMA).post(minutes, "text", "Heel iets anders.", "basedOn", "1");
        assertThat(as(DAAN).post(minutes + "/1/confirmation")).hasStatus(303).hasHeader("Location", minutes + "/2");
        assertThat(as(DAAN).post(minutes + "/1/withdrawal")).hasHeader("Location", minutes + "/2");
        assertThat(as(DAAN).get(minutes + "/2")).bodyText().contains("wacht op jou");
        assertThat(as(DAAN).get(minutes + "/1")).bodyText().contains("Zo stond het eerder", "Lees de nieuwste versie");
    }

    @Test
    void aStrangerSaysNothingHere() {
        assertThat(as(BART).post(minutes + "/1/confirmation")).hasStatus(404);
        assertThat(as(BART).post(minutes + "/1/withdrawal")).hasStatus(404);
        assertThat(as(DAAN).post(minutes + "/9/confirmation")).hasStatus(404);
        assertThat(as(DAAN).post(minutes + "/0/confirmation")).hasStatus(404);
    }
}
