package nl.klankbord.conversation.today;

import static nl.klankbord.TheCast.BRAM;
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

/** What somebody finds on their home page. */
class TodayWebTest extends HouseTest {

    @Test
    void fatimaReadsInOneSentenceWhomSheTalksWithFirst() {
        Told told = new Told(house);
        told.agreed(MARIT, FATIMA, "2026-11-27T14:00");
        told.agreed(DAAN, FATIMA, "2026-11-24T10:30");
        assertThat(as(FATIMA).get("/")).bodyText().contains("Om halfelf praat je met Daan.");
        clock.set("2026-11-24T11:00");
        assertThat(as(FATIMA).get("/"))
                .bodyText()
                .contains("Vrijdag om twee uur praat je met Marit.")
                .contains("Hoe was het gesprek met Daan?");
    }

    @Test
    void theCardShowsWhatDaanSharedAndNotWhatHeKeepsToHimself() {
        Told told = new Told(house);
        UUID talk = told.agreed(DAAN, FATIMA, "2026-11-24T10:30");
        told.line(talk, DAAN, "De nieuwe machine", true);
        told.line(talk, DAAN, "Dat ik niet durf te vragen", false);
        told.line(talk, FATIMA, "Mijn eigen regel", true);
        assertThat(as(FATIMA).get("/"))
                .bodyText()
                .contains("De nieuwe machine")
                .doesNotContain("Dat ik niet durf")
                .doesNotContain("Mijn eigen regel");
    }

    @Test
    void promisesOfBothDirectionsStandUnderTheirOwnHeading() {
        Told told = new Told(house);
        UUID talk = told.held(DAAN, FATIMA, "2026-11-17T10:30");
        told.promise(talk, DAAN, FATIMA, FATIMA, "Vragen naar de cursus", "2026-11-25");
        told.promise(talk, DAAN, FATIMA, DAAN, "Opruimen om vier uur", null);
        String page = body(FATIMA);
        assertThat(page.indexOf("Wat jij beloofde")).isLessThan(page.indexOf("Vragen naar de cursus"));
        assertThat(page.indexOf("Wat jou beloofd is")).isLessThan(page.lastIndexOf("Opruimen om vier uur"));
    }

    @Test
    void aQuestionForAMomentWaitsWithTheOneWhoWasAsked() {
        new Told(house).proposed(DAAN, FATIMA, "2026-11-26T09:15", DAAN);
        assertThat(body(FATIMA)).contains("Daan wil donderdag om 09.15 met je praten.");
        assertThat(body(DAAN)).doesNotContain("met je praten.");
    }

    @Test
    void jolandaSeesNothingOfWhatHerPeoplePlanWithEachOther() {
        Told told = new Told(house);
        UUID talk = told.agreed(DAAN, FATIMA, "2026-11-24T10:30");
        told.promise(talk, DAAN, FATIMA, FATIMA, "Vragen naar de cursus", null);
        assertThat(body(JOLANDA)).doesNotContain("Daan").doesNotContain("cursus");
    }

    @Test
    void aHomePageWithoutAnythingSaysWhatWillBeThere() {
        assertThat(body(MARIT)).contains("Hier komt je volgende gesprek te staan");
        assertThat(as(BRAM).get("/")).hasStatusOk();
    }

    private String body(UUID person) {
        var result = as(person).get("/");
        assertThat(result).hasStatusOk();
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
