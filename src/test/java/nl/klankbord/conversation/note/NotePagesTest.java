package nl.klankbord.conversation.note;

import static nl.klankbord.TheCast.DAAN;
import static nl.klankbord.TheCast.FATIMA;
import static nl.klankbord.TheCast.TOMASZ;
import static nl.klankbord.TheCast.YOUSSEF;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.klankbord.HouseTest;
import nl.klankbord.conversation.Told;
import org.junit.jupiter.api.Test;

class NotePagesTest extends HouseTest {

    private static final String ABOUT_DAAN = "/people/" + DAAN + "/notes";

    @Test
    void aNoteIsKeptClosedUntilSheTouchesIt() {
        assertThat(as(FATIMA).get(ABOUT_DAAN))
                .hasStatusOk()
                .bodyText()
                .contains("Jouw notities over Daan", "Alleen jij ziet dit in Klankbord", "inzage", "2027-05-24");
        assertThat(as(FATIMA).post(ABOUT_DAAN, "text", "Hij hielp uit zichzelf"))
                .hasStatus(303)
                .hasHeader("Location", ABOUT_DAAN);
        assertThat(as(FATIMA).get(ABOUT_DAAN))
                .bodyText()
                .contains("<details class=\"note\">", "Hij hielp uit zichzelf", "te lezen tot en met 24 mei 2027")
                .doesNotContain("<details class=\"note\" open");
    }

    @Test
    void theWayThereIsOnTheConversationAndOnThePerson() {
        UUID talk = new Told(house).held(DAAN, FATIMA, "2026-11-23T10:30");
        assertThat(as(FATIMA).get("/conversations/" + talk)).bodyText().contains(ABOUT_DAAN + "?conversation=" + talk);
        assertThat(as(FATIMA).get("/people/" + DAAN)).bodyText().contains("href=\"" + ABOUT_DAAN + "\"");
        as(FATIMA).post(ABOUT_DAAN, "text", "Rustig begin", "conversation", talk.toString());
        assertThat(as(FATIMA).get(ABOUT_DAAN)).bodyText().contains("bij het gesprek van 23 november");
    }

    @Test
    void nobodyElseEverMeetsHerWords() {
        as(FATIMA).post(ABOUT_DAAN, "text", "Hij hielp uit zichzelf");
        for (String page : new String[] {"/", "/people/" + FATIMA, "/people/" + FATIMA + "/notes", "/people?q=hielp"}) {
            assertThat(as(DAAN).get(page)).bodyText().doesNotContain("uit zichzelf");
        }
        for (UUID other : new UUID[] {TOMASZ, YOUSSEF}) {
            assertThat(as(other).get(ABOUT_DAAN)).hasStatus(404);
            assertThat(as(other).post(ABOUT_DAAN, "text", "x")).hasStatus(404);
        }
        assertThat(as(DAAN).get(ABOUT_DAAN)).hasStatus(404);
    }

    @Test
    void whatCannotBeKeptYetComesBackWithEveryWord() {
        assertThat(as(FATIMA).post(ABOUT_DAAN, "text", "Hij hielp", "until", "2030-01-01"))
                .hasStatus(422)
                .bodyText()
                .contains("Hij hielp", "2030-01-01", "binnen zes maanden");
        assertThat(as(FATIMA).post(ABOUT_DAAN, "text", "Hij hielp", "until", "volgend jaar"))
                .hasStatus(422)
                .bodyText()
                .contains("Hij hielp", "volgend jaar");
        assertThat(as(FATIMA).post(ABOUT_DAAN)).hasStatus(422).bodyText().contains("Schrijf eerst iets op.");
        assertThat(as(FATIMA).post(ABOUT_DAAN, "text", "a".repeat(4_001)))
                .hasStatus(422)
                .bodyText()
                .contains("a".repeat(4_001));
        assertThat(house.count("conversation.note")).isZero();
    }

    @Test
    void sheThrowsItAwayAndDaanCannot() {
        as(FATIMA).post(ABOUT_DAAN, "text", "Hij hielp uit zichzelf");
        UUID note = house.id("select id from conversation.note");
        assertThat(as(DAAN).delete("/people/" + FATIMA + "/notes/" + note)).hasStatus(404);
        assertThat(as(FATIMA).delete(ABOUT_DAAN + "/" + note)).hasStatus(303);
        assertThat(house.count("conversation.note")).isZero();
    }

    @Test
    void onTheDayAfterItsLastItIsGone() {
        as(FATIMA).post(ABOUT_DAAN, "text", "Hij hielp uit zichzelf", "until", "2026-11-25");
        clock.set("2026-11-26T09:00");
        assertThat(as(FATIMA).get(ABOUT_DAAN)).bodyText().doesNotContain("uit zichzelf");
    }
}
