package nl.klankbord.coach.builder;

import static nl.klankbord.TheCast.DAAN;
import static nl.klankbord.TheCast.FATIMA;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.klankbord.HouseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Finding words, with a browser without script. */
class BuilderPagesTest extends HouseTest {

    private static final String FEEDBACK = "/builders/feedback";

    @Autowired
    private Builders builders;

    @Test
    void everyBuilderIsFoundAndOpens() {
        assertThat(as(DAAN).get("/builders")).bodyText().contains("Maak je eigen zinnen", "href=\"" + FEEDBACK + "\"");
        for (Builder builder : builders.all()) {
            assertThat(as(DAAN).get("/builders/" + builder.key()))
                    .hasStatusOk()
                    .bodyText()
                    .contains("Zet het in één tekst", "Zo kan het klinken");
        }
        // Whoever presses Enter in a choice makes the text, and moves no part.
        assertThat(as(DAAN).get(FEEDBACK)).bodyText().containsSubsequence("<button class=\"for-reader\"", "up:effect");
        assertThat(as(FATIMA).get("/builders/niets")).hasStatus(404);
        assertThat(stranger().get(FEEDBACK)).hasStatus(303);
    }

    @Test
    void theStepsBecomeOneTextWithTwoWaysOn() {
        assertThat(as(FATIMA).post(FEEDBACK, "seen", "je kar stond er nog", "own", "onrustig", "asked.begin", "1"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Je kar stond er nog. Ik word daar onrustig van. Hoe zie jij het?</textarea>",
                        "autofocus",
                        "formaction=\"/placing\" name=\"for\" value=\"preparation\"",
                        "formaction=\"/placing\" name=\"for\" value=\"message\"");
    }

    @Test
    void theLanguageCoachReadsAlong() {
        assertThat(as(FATIMA).post(FEEDBACK, "seen", "Je bent altijd zo slordig"))
                .bodyText()
                .contains("data-coach=\"feedback\"", "data-hint=\"", "Alleen jij ziet deze tips");
    }

    @Test
    void whichPartsStandInTheTextIsSaidWithItsOwnWords() {
        assertThat(as(FATIMA).post(FEEDBACK, "seen", "je kar stond er nog", "own", "onrustig", "asked.begin", "1"))
                .bodyText()
                .containsSubsequence(
                        "Welke delen staan erin?",
                        "<strong>Gevolg</strong> <span class=\"soft\">zag Klankbord niet</span>",
                        "<strong>Gevoel</strong> <q>Ik word daar onrustig van.</q>",
                        "<strong>Ruimte</strong> <q>Hoe zie jij het?</q>");
        assertThat(as(FATIMA).get(FEEDBACK)).bodyText().doesNotContain("Welke delen staan erin?");
        assertThat(as(FATIMA).post("/builders/nugget", "seen", "je bleef rustig"))
                .bodyText()
                .doesNotContain("Welke delen staan erin?");
    }

    @Test
    void whatSomebodyWroteInTheTextItselfIsNotMadeAnew() {
        String[] fields = {"seen", "Je was te laat", "grown", "Je was te laat.", "text", "Je was laat, en dat snap ik."
        };
        assertThat(as(FATIMA).post(FEEDBACK, fields))
                .bodyText()
                .contains("Je was laat, en dat snap ik.</textarea>", "Je was te laat.</p>", "Neem dit over");
        assertThat(as(FATIMA).post(FEEDBACK, with(fields, "anew", "yes")))
                .bodyText()
                .contains("Je was te laat.</textarea>");
    }

    @Test
    void aHouseHasItsOwnParts() {
        assertThat(as(FATIMA).post(FEEDBACK, "own", "bezorgd", "seen", "De deur was open", "part", "off:feeling"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "De deur was open.</textarea>",
                        "<input type=\"hidden\" name=\"own\" value=\"bezorgd\">",
                        "value=\"on:feeling\"",
                        "?parts=behaviour,effect,wish,room,together");
        MvcTestResult own = as(FATIMA).get(FEEDBACK + "?parts=room,behaviour");
        assertThat(own).bodyText().containsSubsequence("id=\"step-room\"", "id=\"step-behaviour\"");
        assertThat(own).bodyText().doesNotContain("id=\"step-wish\"");
        assertThat(as(FATIMA).get("/builders/offer?parts=again")).bodyText().contains("id=\"step-elicit\"");
    }

    @Test
    void aFormThatComesBackKeepsItsWords() {
        assertThat(as(FATIMA).post(FEEDBACK))
                .hasStatus(422)
                .bodyText()
                .contains("Er staat nog niets", "href=\"#seen\"");
        assertThat(as(FATIMA).post(FEEDBACK, "seen", "x".repeat(1001) + "slot", "own", "boos", "text", "mijn tekst"))
                .hasStatus(422)
                .bodyText()
                .contains("te lang om te zeggen", "slot</textarea>", "boos</textarea>", "mijn tekst</textarea>");
        assertThat(as(FATIMA).post(FEEDBACK, "seen", "Kort", "text", "y".repeat(2001) + "slot"))
                .hasStatus(422)
                .bodyText()
                .contains("Deze tekst is te lang", "Kort</textarea>", "slot</textarea>");
    }

    @Test
    void nonsenseIsPassedByAndAScriptIsText() {
        assertThat(as(FATIMA)
                        .post(
                                FEEDBACK,
                                "seen",
                                "<script>alert(1)</script>",
                                "asked.begin",
                                "99",
                                "part",
                                "weg",
                                "parts",
                                "!"))
                .hasStatusOk()
                .bodyText()
                .contains("&lt;script>")
                .doesNotContain("<script>alert");
        assertThat(as(FATIMA).post("/builders/questions", "opened", "-1", "extreme", "1", "extreme", "9"))
                .bodyText()
                .contains("• Stel dat het helemaal lukt. Wat is dan het mooiste?</textarea>");
    }

    @Test
    void theTextGrowsForWhoTypes() {
        assertThat(as(DAAN).post(FEEDBACK + "/text", "seen", "Eén jas was weg", "text", "iets anders"))
                .hasStatusOk()
                .hasContentTypeCompatibleWith("text/plain")
                .bodyText()
                .isEqualTo("Eén jas was weg.");
        assertThat(as(DAAN).post(FEEDBACK + "/text")).hasStatusOk().bodyText().isEmpty();
        assertThat(as(DAAN).post("/builders/niets/text")).hasStatus(404);
    }

    @Test
    void aBuilderStandsWhereOneLooksForWords() {
        assertThat(as(FATIMA).get("/techniques/confront")).bodyText().contains("href=\"/builders/halves\"");
        assertThat(as(FATIMA).get("/techniques/humour")).bodyText().doesNotContain("/builders/");
        assertThat(as(FATIMA).get("/guides/behaviour")).bodyText().contains("href=\"" + FEEDBACK + "\"");
        assertThat(as(FATIMA).get("/advice?goal=stop&setting=floor&signal=crossed-line"))
                .bodyText()
                .contains("href=\"" + FEEDBACK + "\"", "Maak er je eigen zinnen van");
        assertThat(as(FATIMA).get("/techniques")).bodyText().contains("href=\"/builders\"");
    }

    @Test
    void inEnglishEverythingIsEnglish() {
        as(DAAN).post("/me/language", "language", "en");
        assertThat(as(DAAN).post("/builders/halves", "kind", "1", "first", "it was fine", "second", "it is not"))
                .bodyText()
                .contains("Earlier you said that it was fine. Now I hear you say that it is not.</textarea>")
                .doesNotContain("Jouw tekst");
    }

    private static String[] with(String[] fields, String... more) {
        return List.of(List.of(fields), List.of(more)).stream()
                .flatMap(List::stream)
                .toArray(String[]::new);
    }
}
