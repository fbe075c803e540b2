package nl.klankbord.knowledge.search;

import static nl.klankbord.TheCast.DAAN;
import static nl.klankbord.TheCast.FATIMA;
import static org.assertj.core.api.Assertions.assertThat;

import nl.klankbord.HouseTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who looks for a technique finds the guide, the topic or the builder too that comes near, and can go on from there. */
class SignpostPagesTest extends HouseTest {

    @ParameterizedTest
    @CsvSource({
        "ziek, /guides/absence",
        "ziekmelding, /guides/absence",
        "sick, /guides/absence",
        "klacht, /guides/complaint",
        "complaint, /guides/complaint",
        "zes g, /builders/feedback",
        "six g, /builders/feedback",
        "haast, /topics/haste",
        "goedmaken na boos worden, /guides/way-back",
    })
    void whatComesNearIsFound(String typed, String page) {
        assertThat(as(FATIMA).get("/techniques?q=" + typed.replace(" ", "+")))
                .bodyText()
                .contains("href=\"" + page + "\"");
    }

    @Test
    void whoDoesNotLookIsNotDistracted() {
        assertThat(as(FATIMA).get("/techniques")).bodyText().doesNotContain("Kijk ook hier");
    }

    @Test
    void fromAGuideOneGoesOnToATalkAlongIt() {
        assertThat(as(FATIMA).get("/guides/way-back")).bodyText().contains("href=\"/proposal?guide=way-back\"");
        assertThat(as(FATIMA).get("/proposal?guide=way-back"))
                .bodyText()
                .contains("href=\"/people/" + DAAN + "/proposal?guide=way-back\"");
        assertThat(as(FATIMA).get("/people/" + DAAN + "/proposal?guide=way-back"))
                .bodyText()
                .containsPattern("<option value=\"way-back\"[^>]* selected");
        assertThat(as(FATIMA).get("/people/" + DAAN + "/proposal?guide=behaviour"))
                .bodyText()
                .containsPattern("name=\"kind\" value=\"behaviour\"[^>]* checked")
                .doesNotContainPattern("<option value=\"behaviour\"[^>]* selected");
        assertThat(as(FATIMA).get("/people/" + DAAN + "/proposal?guide=%3Cb%3E"))
                .hasStatusOk();
    }
}
