package nl.klankbord.conversation.differingview;

import static nl.klankbord.TheCast.BART;
import static nl.klankbord.TheCast.DAAN;
import static nl.klankbord.TheCast.FATIMA;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.klankbord.HouseTest;
import nl.klankbord.conversation.Told;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DifferingViewPagesTest extends HouseTest {

    private static final String BUS = "De bus rijdt dan nog niet.";

    private String minutes;

    @BeforeEach
    void written() {
        UUID talk = new Told(house).agreed(DAAN, FATIMA, "2026-11-24T08:30");
        minutes = "/conversations/" + talk + "/minutes";
        as(FATIMA).post(minutes, "text", "Daan vond de vroege dienst te vroeg.");
    }

    @Test
    void daansOwnWordsStandBesideTheTextForBoth() {
        assertThat(as(DAAN).post(minutes + "/1/differing-view", "view", BUS)).hasStatus(303);
        for (UUID one : new UUID[] {DAAN, FATIMA}) {
            assertThat(as(one).get(minutes + "/1"))
                    .bodyText()
                    .contains(BUS, "Jullie zagen het niet hetzelfde", "Daan zag iets anders");
        }
    }

    @Test
    void whoSawItDifferentlyMayStillSayThatTheTextIsRight() {
        as(DAAN).post(minutes + "/1/differing-view", "view", BUS);
        assertThat(as(DAAN).post(minutes + "/1/confirmation")).hasStatus(303);
        assertThat(as(FATIMA).get(minutes + "/1")).bodyText().contains("Daan is het eens", BUS);
    }

    @Test
    void nothingWrittenComesBackWithAQuestion() {
        assertThat(as(DAAN).post(minutes + "/1/differing-view", "view", "  "))
                .hasStatus(422)
                .bodyText()
                .contains("Schrijf op hoe het voor jou was");
        assertThat(as(DAAN).post(minutes + "/1/differing-view")).hasStatus(422);
    }

    @Test
    void tooMuchComesBackWhole() {
        String much = "b".repeat(4_001);
        assertThat(as(DAAN).post(minutes + "/1/differing-view", "view", much))
                .hasStatus(422)
                .bodyText()
                .contains(much);
    }

    @Test
    void sentTwiceItStandsThereOnce() {
        as(DAAN).post(minutes + "/1/differing-view", "view", BUS);
        as(DAAN).post(minutes + "/1/differing-view", "view", BUS);
        assertThat(house.count("conversation.differing_view")).isEqualTo(1);
    }

    @Test
    void itStaysWithItsVersionAndIsNotPutBesideWordsThatWereReplaced() {
        as(DAAN).post(minutes + "/1/differing-view", "view", BUS);
        as(FATIMA).post(minutes, "text", "De bus rijdt te laat voor de vroege dienst.", "basedOn", "1");

        assertThat(as(DAAN).get(minutes + "/1")).bodyText().contains(BUS);
        assertThat(as(DAAN).get(minutes + "/2")).bodyText().doesNotContain(BUS);
        assertThat(as(DAAN).post(minutes + "/1/differing-view", "view", "Nog steeds anders"))
                .hasStatus(422)
                .bodyText()
                .contains("Nog steeds anders", "Er is intussen een nieuwere versie", "De bus rijdt te laat");
    }

    @Test
    void aStrangerAddsNothing() {
        assertThat(as(BART).post(minutes + "/1/differing-view", "view", "Ik vind ook iets"))
                .hasStatus(404);
        assertThat(as(DAAN).get(minutes + "/1/differing-view")).hasStatus(303);
    }
}
