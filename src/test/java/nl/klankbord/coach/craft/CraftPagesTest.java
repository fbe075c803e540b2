package nl.klankbord.coach.craft;

import static nl.klankbord.TheCast.BRAM;
import static nl.klankbord.TheCast.DAAN;
import static nl.klankbord.TheCast.FATIMA;
import static nl.klankbord.TheCast.JOLANDA;
import static nl.klankbord.TheCast.YOUSSEF;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.util.UUID;
import nl.klankbord.HouseTest;
import org.junit.jupiter.api.Test;

/** What somebody keeps for themselves, as Fatima does it. */
class CraftPagesTest extends HouseTest {

    private static final String ADVICE = "/advice?goal=keep&setting=one-on-one&signal=works-well";

    @Test
    void adviceSaysWhatSheDoesWellAndLikes() {
        assertThat(page(FATIMA, ADVICE)).doesNotContain("je doet dit graag", "je kunt dit goed");
        as(FATIMA).post("/skills", "masters", "compliment", "likes", "specific-positive-feedback", "likes", "nonsense");
        assertThat(page(FATIMA, ADVICE)).contains("je doet dit graag", "je kunt dit goed");
        assertThat(page(JOLANDA, ADVICE)).doesNotContain("je doet dit graag", "je kunt dit goed");
        assertThat(house.count("coach.skill")).isEqualTo(2);
        as(FATIMA).post("/skills");
        assertThat(house.count("coach.skill")).isZero();
    }

    @Test
    void onThePageOfATechniqueSheSaysItWithOneTap() {
        assertThat(page(FATIMA, "/techniques/listen"))
                .contains("aria-checked=\"false\"")
                .doesNotContain("aria-checked=\"true\"");
        assertThat(as(FATIMA).post("/skills/listen/likes")).hasStatus(303).hasHeader("Location", "/techniques/listen");
        as(FATIMA).post("/skills/listen/likes");
        assertThat(page(FATIMA, "/techniques/listen")).contains("aria-checked=\"true\"");
        assertThat(page(DAAN, "/techniques/listen")).doesNotContain("aria-checked=\"true\"");
        as(FATIMA).delete("/skills/listen/likes");
        assertThat(house.count("coach.skill")).isZero();
        assertThat(as(FATIMA).post("/skills/listen/hates")).hasStatus(404);
        assertThat(as(FATIMA).post("/skills/shouting/likes")).hasStatus(404);
    }

    @Test
    void aThoughtComesBackOnItsDayAndSaysNothingOfItselfOnTheHomePage() {
        assertThat(page(FATIMA, "/notebook/new?thought=perfect")).contains("Ik moet dit meteen goed kunnen.");
        as(FATIMA)
                .post(
                        "/notebook",
                        "thought",
                        "Bij ons werkt dat niet",
                        "attempt",
                        "Eén keer proberen",
                        "when",
                        "tomorrow");
        assertThat(page(FATIMA, "/")).doesNotContain("ergens aan denken");
        clock.set("2026-11-25T09:00");
        assertThat(page(FATIMA, "/"))
                .contains("ergens aan denken", "href=\"/craft\"")
                .doesNotContain("Bij ons werkt");
        assertThat(page(FATIMA, "/craft")).contains("Bij ons werkt dat niet");
        assertThat(page(FATIMA, "/notebook")).contains("Vandaag wilde je hieraan denken.", "23 december");
        UUID id = house.id("select id from coach.notebook");
        assertThat(as(FATIMA).post("/notebook/" + id + "/closure", "outcome", "done"))
                .hasStatus(303);
        assertThat(page(FATIMA, "/")).doesNotContain("ergens aan denken");
        as(FATIMA).delete("/notebook/" + id + "/closure");
        assertThat(page(FATIMA, "/")).contains("ergens aan denken");
    }

    @Test
    void whatIsThrownAwayCanBePutBackUntilTheDayIsOver() {
        as(FATIMA).post("/notebook", "thought", "Te snel opgeschreven");
        UUID id = house.id("select id from coach.notebook");
        for (UUID other : new UUID[] {JOLANDA, DAAN, YOUSSEF, BRAM}) {
            assertThat(as(other).delete("/notebook/" + id)).hasStatus(404);
            assertThat(as(other).post("/notebook/" + id + "/closure", "outcome", "done"))
                    .hasStatus(404);
            assertThat(page(other, "/notebook")).doesNotContain("Te snel");
        }
        as(FATIMA).delete("/notebook/" + id);
        assertThat(page(FATIMA, "/notebook")).contains("Zet terug").doesNotContain("Te snel");
        as(FATIMA).delete("/notebook/" + id + "/removal");
        assertThat(page(FATIMA, "/notebook")).contains("Te snel");
        as(FATIMA).delete("/notebook/" + id);
        clock.set("2026-11-25T09:00");
        assertThat(page(FATIMA, "/notebook")).doesNotContain("Te snel", "Zet terug");
        assertThat(as(FATIMA).delete("/notebook/" + id + "/removal")).hasStatus(404);
    }

    @Test
    void whatCannotBeKeptYetComesBackWithEveryWord() {
        assertThat(as(FATIMA).post("/notebook", "thought", "Hm", "attempt", "Morgen", "when", "other", "other", "ooit"))
                .hasStatus(422)
                .bodyText()
                .contains("Hm", "Morgen", "ooit", "Schrijf hem zo");
        assertThat(as(FATIMA).post("/notebook")).hasStatus(422).bodyText().contains("Schrijf eerst op wat je denkt.");
        assertThat(house.count("coach.notebook")).isZero();
    }

    @Test
    void inEnglishEverythingIsEnglish() {
        as(DAAN).post("/me/language", "language", "en");
        assertThat(page(DAAN, "/craft"))
                .contains("For yourself", "href=\"/notebook\"")
                .doesNotContain("href=\"/nuggets\"");
        assertThat(page(FATIMA, "/craft")).contains("href=\"/nuggets\"");
        assertThat(page(DAAN, "/notebook")).contains("That does not work here.").doesNotContain("Bij ons");
        assertThat(page(DAAN, "/skills")).contains("I like doing this");
    }

    private String page(UUID who, String path) {
        var page = as(who).get(path);
        assertThat(page).hasStatusOk();
        try {
            return page.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException fault) {
            throw new IllegalStateException(fault);
        }
    }
}
