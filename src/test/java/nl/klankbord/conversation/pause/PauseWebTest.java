package nl.klankbord.conversation.pause;

import static nl.klankbord.TheCast.DAAN;
import static nl.klankbord.TheCast.FATIMA;
import static nl.klankbord.TheCast.MARIT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.klankbord.conversation.TalkTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One minute before a talk: calm, each side in its own words, and nothing is kept that nobody asked to keep. */
class PauseWebTest extends TalkTest {

    private UUID talk = new UUID(0, 0);
    private String page = "";

    @BeforeEach
    void soon() {
        talk = fatimaAndDaanTalk("2026-11-24T09:40");
        page = "/conversations/" + talk + "/pause";
    }

    @Test
    void eachSideReadsItsOwnWordsAndWhatTheOtherShared() {
        shares(DAAN, talk, "De nieuwe machine");
        writes(DAAN, talk, "Alleen voor Daan");
        assertThat(as(FATIMA).get(page))
                .hasStatusOk()
                .bodyText()
                .contains("Ga naast Daan zitten", "een kwartier, tot 09.55", "De nieuwe machine")
                .doesNotContain("Alleen voor Daan");
        assertThat(as(DAAN).get(page))
                .bodyText()
                .contains("Je zit naast Fatima.", "Je mag nadenken en stil zijn.")
                .doesNotContain("De nieuwe machine");
    }

    @Test
    void itSaysHowMuchTimeThereReallyIs() {
        UUID next = asks(FATIMA, MARIT, "2026-11-24T10:00");
        looking(MARIT, () -> proposals.accept(next, 0));
        assertThat(as(FATIMA).get(page)).bodyText().contains("Om 10.00 praat je met Marit.");
        assertThat(as(DAAN).get(page)).bodyText().doesNotContain("Marit");
    }

    @Test
    void todayOffersItWithinTheHourAndThePageOfTheTalkAlways() {
        clock.set("2026-11-24T08:30");
        assertThat(as(DAAN).get("/")).bodyText().doesNotContain(page);
        assertThat(as(DAAN).get("/conversations/" + talk)).bodyText().contains(page);
        clock.set("2026-11-24T08:45");
        assertThat(as(DAAN).get("/")).bodyText().contains(page, "Neem eerst een minuut");
        clock.set("2026-11-24T09:54");
        assertThat(as(DAAN).get(page)).as("just begun").hasStatusOk();
        clock.set("2026-11-24T09:55");
        assertThat(as(DAAN).get(page)).as("over").hasStatus(303);
        assertThat(as(DAAN).get("/conversations/" + talk)).bodyText().doesNotContain(page);
    }

    @Test
    void nothingIsKeptUnlessAskedAndThenUntilTheTalkOrAsANote() {
        as(DAAN).get(page);
        assertThat(house.count("conversation.note")).isZero();

        assertThat(as(DAAN).post(page + "/intention", "text", "Rustig blijven", "keep", "talk"))
                .hasStatus(303)
                .hasHeader("Location", "/conversations/" + talk);
        as(DAAN).post(page + "/intention", "text", "Vragen naar de cursus", "keep", "long");
        assertThat(house.count("conversation.note where ends_on = '2026-11-24' and text = 'Rustig blijven'"))
                .isEqualTo(1);
        assertThat(house.count("conversation.note where ends_on = '2027-05-24' and text = 'Vragen naar de cursus'"))
                .isEqualTo(1);
        assertThat(as(FATIMA).get("/people/" + DAAN + "/notes")).bodyText().doesNotContain("Rustig blijven");
        clock.set("2026-11-25T09:00");
        assertThat(as(DAAN).get("/people/" + FATIMA + "/notes"))
                .as("the day after")
                .bodyText()
                .doesNotContain("Rustig blijven")
                .contains("Vragen naar de cursus");
    }

    @Test
    void anEmptyIntentionIsNoFaultAndALongOneKeepsItsWords() {
        assertThat(as(DAAN).post(page + "/intention", "text", " "))
                .hasStatus(422)
                .bodyText()
                .contains("Of ga gewoon praten");
        assertThat(as(DAAN).post(page + "/intention", "text", "x".repeat(4001)))
                .hasStatus(422)
                .bodyText()
                .contains("x".repeat(4001));
        assertThat(as(DAAN).get(page + "/intention")).as("a reload").hasStatus(303);
    }

    @Test
    void forSomebodyElseThereIsNoSuchMinute() {
        assertThat(as(MARIT).get(page)).hasStatus(404);
        assertThat(as(MARIT).post(page + "/intention", "text", "hoi")).hasStatus(404);
    }
}
