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
        assertThat(as(FATIMA).get("/guides/absence?from=2026-01-05"))
                .bodyText()
                .contains("16 februari 2026", "18 oktober 2027", "arbodienst");
    }

    @Test
    void whatIsNoDayIsAskedAgainWithWhatWasTyped() {
        for (String typed : new String[] {"gisteren", "2026-13-40", "0001-01-01", "99999-01-01"}) {
            assertThat(as(FATIMA).get("/guides/absence?from=" + typed))
                    .hasStatusOk()
                    .bodyText()
                    .contains("Kies een dag", "value=\"" + typed + "\"");
        }
    }

    @Test
    void aDayMeansNothingElsewhere() {
        assertThat(as(FATIMA).get("/guides/behaviour?from=2026-01-05"))
                .bodyText()
                .doesNotContain("februari");
        assertThat(as(FATIMA).get("/guides/niets")).hasStatus(404);
    }
}
