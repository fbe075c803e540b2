package nl.klankbord.conversation.today;

import static nl.klankbord.TheCast.BART;
import static nl.klankbord.TheCast.DAAN;
import static nl.klankbord.TheCast.FATIMA;
import static nl.klankbord.TheCast.JOLANDA;
import static nl.klankbord.TheCast.MARIT;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.klankbord.HouseTest;
import nl.klankbord.conversation.Told;
import org.junit.jupiter.api.Test;

/** With whom nothing is planned yet: names in the order of the list, no count, and one tap to propose. */
class UnplannedWebTest extends HouseTest {

    @Test
    void fatimaSeesOnVandaagWithWhomNothingIsPlannedInTheOrderOfTheList() {
        new Told(house).agreed(DAAN, FATIMA, "2026-11-24T10:30");

        String side = unplanned(FATIMA);

        assertThat(side)
                .contains("Jolanda", "Bart", "Marit", "/people/" + BART + "/proposal")
                .doesNotContain("Daan");
        assertThat(side.indexOf("Jolanda")).isLessThan(side.indexOf("Bart"));
        assertThat(side.indexOf("Bart")).isLessThan(side.indexOf("Marit"));
        assertThat(side).doesNotContainPattern(">[^<]*\\d[^<]*<");
    }

    @Test
    void anOfferIsANextConversationAndOneThatWentByIsNone() {
        Told told = new Told(house);
        told.agreed(DAAN, FATIMA, "2026-11-24T10:30");
        told.proposed(MARIT, FATIMA, "2026-11-26T10:30", MARIT);
        told.agreed(BART, FATIMA, "2026-11-20T10:30");

        assertThat(unplanned(FATIMA)).contains("Bart").doesNotContain("Marit");
    }

    @Test
    void daanSeesItOfHisOwnPairAlone() {
        Told told = new Told(house);
        UUID talk = told.held(DAAN, FATIMA, "2026-11-17T10:30");
        told.promise(talk, DAAN, FATIMA, DAAN, "Opruimen", null);

        assertThat(unplanned(DAAN)).contains("Fatima").doesNotContain("Marit", "Bart", "Jolanda");
    }

    @Test
    void whereOneChoosesSomebodyItIsSaidBesideTheName() {
        new Told(house).agreed(FATIMA, JOLANDA, "2026-11-27T10:30");

        String page = body(JOLANDA, "/proposal");

        assertThat(page.split("Nog geen gesprek gepland", -1))
                .as("Tomasz alone")
                .hasSize(2);
        assertThat(page.indexOf("Nog geen gesprek gepland")).isGreaterThan(page.indexOf("Tomasz"));
    }

    private String unplanned(UUID person) {
        String page = body(person, "/");
        int begin = page.indexOf("id=\"unplanned\"");
        return begin < 0 ? "" : page.substring(begin, page.indexOf("</section>", begin));
    }

    private String body(UUID person, String path) {
        var result = as(person).get(path);
        assertThat(result).hasStatusOk();
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
