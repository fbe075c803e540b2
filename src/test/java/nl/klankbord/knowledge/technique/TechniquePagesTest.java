package nl.klankbord.knowledge.technique;

import static nl.klankbord.TheCast.DAAN;
import static nl.klankbord.TheCast.FATIMA;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import nl.klankbord.HouseTest;
import org.junit.jupiter.api.Test;

/** The library, as somebody opens it between two conversations. */
class TechniquePagesTest extends HouseTest {

    @Test
    void theMapShowsAllOfThem() {
        assertThat(points(page("/techniques"))).isEqualTo(26);
    }

    @Test
    void aChoiceNarrowsTheMap() {
        assertThat(points(page("/techniques?depth=complex"))).isEqualTo(9);
        assertThat(page("/techniques?setting=letter")).doesNotContain(">Stiltes laten vallen</a>");
    }

    @Test
    void whatNobodyKnowsNarrowsNothing() {
        assertThat(points(page("/techniques?goal=%3Cscript%3E&setting=nergens&depth=diep&open=niets&view=x")))
                .isEqualTo(26);
    }

    @Test
    void aTechniqueOpensBesideTheMap() {
        assertThat(page("/techniques?open=listen"))
                .contains("id=\"technique-name\">Luisteren<")
                .contains("href=\"/techniques/listen\"");
    }

    @Test
    void whatIsTypedIsFound() {
        assertThat(page("/techniques?q=luistern")).contains("open=listen").doesNotContain("map__point");
        assertThat(page("/techniques?q=qqqq")).contains("Hier past niets bij");
    }

    @Test
    void everyTechniqueHasAPageAndACardInTheLanguageOfTheReader() {
        assertThat(page("/techniques/listen")).contains("Zo doe je het", "Tegen iemand die verlegen is");
        assertThat(page("/techniques/listen/card")).contains("sheet--a5");
        as(DAAN).post("/me/language", "language", "en");
        assertThat(as(DAAN).get("/techniques/listen")).bodyText().contains("How to do it", "To somebody shy");
        assertThat(as(FATIMA).get("/techniques/nowhere")).hasStatus(404);
    }

    private String page(String path) {
        var page = as(FATIMA).get(path);
        assertThat(page).hasStatusOk();
        try {
            return page.getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private static long points(String page) {
        return Pattern.compile("class=\"map__point\"").matcher(page).results().count();
    }
}
