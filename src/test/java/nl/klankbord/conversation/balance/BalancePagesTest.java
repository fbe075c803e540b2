package nl.klankbord.conversation.balance;

import static nl.klankbord.TheCast.BART;
import static nl.klankbord.TheCast.DAAN;
import static nl.klankbord.TheCast.FATIMA;
import static nl.klankbord.TheCast.JOLANDA;
import static nl.klankbord.TheCast.MARIT;
import static nl.klankbord.TheCast.TOMASZ;
import static nl.klankbord.TheCast.YOUSSEF;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.klankbord.HouseTest;
import nl.klankbord.conversation.Told;
import org.junit.jupiter.api.Test;

class BalancePagesTest extends HouseTest {

    private static final String WITH_DAAN = "/people/" + DAAN + "/contacts";

    @Test
    void oneTapOnDaanAndOneOnKeepIsEnough() {
        assertThat(as(FATIMA).get("/contacts/new?person=" + DAAN))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"" + DAAN + "\" checked", "Alleen jij ziet dit in Klankbord", "inzage");
        assertThat(as(FATIMA).post("/contacts", "person", DAAN.toString()))
                .hasStatus(303)
                .hasHeader("Location", WITH_DAAN);
        assertThat(as(FATIMA).get(WITH_DAAN)).bodyText().contains("Vandaag", "Werkvloer");
    }

    @Test
    void whatSheMeantStandsOnTheMapAndInATable() {
        meets(DAAN, "listen", "Hij lacht weer");
        assertThat(as(FATIMA).get(WITH_DAAN))
                .bodyText()
                .contains("Zo bedoelde jij het", "Luisteren", "Hij lacht weer", "veel", "weinig")
                .doesNotContain("Zo voelde het");
    }

    @Test
    void whatDaanFeltStandsInFrontOnceHeLaidItBeside() {
        meets(DAAN, "listen", "");
        UUID talk = new Told(house).held(DAAN, FATIMA, "2026-11-20T10:30");
        for (String question : new String[] {"felt_connection", "felt_challenge"}) {
            as(DAAN).post("/conversations/" + talk + "/experience", "question", question, "step", "3");
        }
        assertThat(as(FATIMA).get(WITH_DAAN)).bodyText().doesNotContain("Zo voelde het");
        as(DAAN).post("/conversations/" + talk + "/experience/revealing");
        assertThat(as(FATIMA).get(WITH_DAAN)).bodyText().containsSubsequence("Zo voelde het", "Zo bedoelde jij het");
    }

    @Test
    void nobodyElseMeetsAWordOfIt() {
        meets(DAAN, "anger", "Te laat terug");
        for (String page : new String[] {"/", "/people/" + FATIMA, "/contacts", "/me/kept", "/me/kept/copy"}) {
            assertThat(as(DAAN).get(page)).bodyText().doesNotContain("Te laat terug");
        }
        for (UUID other : new UUID[] {DAAN, MARIT, JOLANDA, TOMASZ, YOUSSEF}) {
            assertThat(as(other).get(WITH_DAAN)).hasStatus(404);
            assertThat(as(other).get("/people/" + DAAN)).bodyText().doesNotContain("Te laat terug");
        }
        assertThat(as(YOUSSEF).post("/contacts", "person", DAAN.toString(), "line", "Van HR"))
                .hasStatus(422)
                .bodyText()
                .doesNotContain("value=\"" + DAAN);
    }

    @Test
    void whatCannotBeKeptYetComesBackWithEveryWord() {
        assertThat(as(FATIMA).post("/contacts", "line", "Zag hem lachen", "day", "other", "other", "2027-01-01"))
                .hasStatus(422)
                .bodyText()
                .contains("Zag hem lachen", "2027-01-01", "Tik aan wie erbij was.", "Deze dag moet nog komen.");
        assertThat(house.count("conversation.contact")).isZero();
    }

    @Test
    void awayAndBackAgain() {
        meets(DAAN, "listen", "Hij lacht weer");
        UUID id = house.id("select id from conversation.contact");
        assertThat(as(DAAN).delete("/contacts/" + id)).hasStatus(404);
        assertThat(as(FATIMA).delete("/contacts/" + id)).hasStatus(303);
        assertThat(as(FATIMA).get(WITH_DAAN)).bodyText().contains("Zet terug").doesNotContain("Hij lacht weer");
        assertThat(as(DAAN).delete("/contacts/" + id + "/removal")).hasStatus(404);
        assertThat(as(FATIMA).delete("/contacts/" + id + "/removal")).hasStatus(303);
        assertThat(as(FATIMA).get(WITH_DAAN)).bodyText().contains("Hij lacht weer");
    }

    /** The rest of the team is one sentence together, and nobody is told that everybody was forgotten who writes nothing down. */
    @Test
    void whomNobodySpokeToIsOneSentenceOnTheDay() {
        assertThat(as(FATIMA).get("/")).bodyText().contains("/contacts/new").doesNotContain("even geen contact");
        meets(DAAN, "listen", "");
        assertThat(as(FATIMA).get("/"))
                .bodyText()
                .containsOnlyOnce("even geen contact")
                .contains("Bart", "Marit");
        meets(BART, "listen", "");
        assertThat(as(FATIMA).get("/")).bodyText().contains("Met Marit was er even geen contact.");
        assertThat(as(DAAN).get("/")).bodyText().doesNotContain("/contacts");
    }

    @Test
    void whoAsksWhatWasWrittenAboutThemAsksForThisToo() {
        meets(DAAN, "listen", "Hij lacht weer");
        as(DAAN).post("/me/request");
        assertThat(as(FATIMA).get("/me/reviews")).bodyText().contains("Een kort contact", "Hij lacht weer");
        assertThat(as(YOUSSEF).get("/privacy/requests")).bodyText().doesNotContain("lacht weer");
    }

    private void meets(UUID person, String technique, String line) {
        assertThat(as(FATIMA).post("/contacts", "person", person.toString(), "technique", technique, "line", line))
                .hasStatus(303);
    }
}
