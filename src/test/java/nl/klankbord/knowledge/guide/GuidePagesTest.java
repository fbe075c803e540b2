package nl.klankbord.knowledge.guide;

import static nl.klankbord.TheCast.DAAN;
import static nl.klankbord.TheCast.FATIMA;
import static org.assertj.core.api.Assertions.assertThat;

import nl.klankbord.HouseTest;
import nl.klankbord.knowledge.Techniques;
import org.junit.jupiter.api.Test;

class GuidePagesTest extends HouseTest {

    @Test
    void everyGuideIsThereForBothWhoWillTalk() {
        Guides guides = new Guides(Techniques.read());
        assertThat(guides.all()).hasSize(9);
        for (Guide guide : guides.all()) {
            assertThat(as(DAAN).get("/guides/" + guide.key()))
                    .hasStatusOk()
                    .bodyText()
                    .contains("Voor jou als medewerker", "Voor jou als leidinggevende");
        }
    }

    @Test
    void theDaysOfTheLawAreCountedFromTheDayThatWasTyped() {
        assertThat(as(FATIMA).post("/guides/absence", "from", "2026-01-05"))
                .bodyText()
                .contains("16 februari 2026", "18 oktober 2027", "arbodienst");
    }

    @Test
    void whatIsNoDayIsAskedAgainWithWhatWasTyped() {
        for (String typed : new String[] {"gisteren", "2026-13-40", "0001-01-01", "99999-01-01"}) {
            assertThat(as(FATIMA).post("/guides/absence", "from", typed))
                    .hasStatus(422)
                    .bodyText()
                    .contains("Kies een dag", "value=\"" + typed + "\"");
        }
    }

    /** In an address it would stay in the browser, and the page says that the day is not kept. */
    @Test
    void noAddressCarriesSomebodysFirstDay() {
        assertThat(as(FATIMA).get("/guides/absence?from=2026-01-05"))
                .bodyText()
                .contains("method=\"post\" action=\"/guides/absence#dates\"")
                .doesNotContain("2026-01-05", "16 februari 2026");
    }

    @Test
    void aDayThatHasYetToComeIsAnsweredKindly() {
        assertThat(as(FATIMA).post("/guides/absence", "from", "2027-03-01"))
                .hasStatus(422)
                .bodyText()
                .contains("Deze dag moet nog komen", "value=\"2027-03-01\"");
    }

    @Test
    void aDayMeansNothingElsewhere() {
        assertThat(as(FATIMA).post("/guides/behaviour", "from", "2026-01-05"))
                .bodyText()
                .doesNotContain("februari");
        assertThat(as(FATIMA).get("/guides/niets")).hasStatus(404);
    }
}
