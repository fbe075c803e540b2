package nl.klankbord.language.hint;

import static nl.klankbord.TheCast.DAAN;
import static nl.klankbord.TheCast.FATIMA;
import static org.assertj.core.api.Assertions.assertThat;

import nl.klankbord.HouseTest;
import org.junit.jupiter.api.Test;

/** The reading companion, as whoever writes meets it. */
class HintPagesTest extends HouseTest {

    @Test
    void whatWillLandBadlyIsSaidWithWhereItStands() {
        assertThat(as(FATIMA).post("/hints", "kind", "feedback", "text", "Je bent altijd te laat."))
                .hasStatusOk()
                .bodyText()
                .contains("data-hint=\"generalisation\"", "data-hint-words=", "Alleen jij ziet deze tips");
    }

    @Test
    void anEnglishTextIsReadAsEnglishWhateverThePageIs() {
        assertThat(as(FATIMA).post("/hints", "kind", "feedback", "text", "You are always late and you never tell me."))
                .bodyText()
                .contains("data-hint=\"generalisation\"");
    }

    @Test
    void aReportOfSomethingSeriousKeepsItsWordsAndIsShownTheConfidant() {
        assertThat(as(DAAN).post(
                                "/hints",
                                "kind",
                                "message",
                                "text",
                                "Hij scheldt me altijd uit voor vuile buitenlander."))
                .bodyText()
                .contains("/help")
                .doesNotContain("data-hint=\"generalisation\"");
    }

    @Test
    void nothingToSeeIsNothingShown() {
        for (String text : new String[] {"", "   ", "Ik zag dat je vanochtend om negen uur begon.", "\uD83D", "<b>&"}) {
            assertThat(as(FATIMA).post("/hints", "kind", "nothing", "text", text))
                    .hasStatusOk()
                    .bodyText()
                    .doesNotContain("data-hint=");
        }
        assertThat(as(FATIMA).post("/hints")).hasStatusOk();
    }

    @Test
    void aVeryLongTextIsReadFromItsBeginning() {
        assertThat(as(FATIMA)
                        .post(
                                "/hints",
                                "kind",
                                "feedback",
                                "text",
                                "Je bent altijd te laat. " + "woord ".repeat(50_000)))
                .hasStatusOk()
                .bodyText()
                .contains("data-hint=\"generalisation\"");
    }

    @Test
    void whatIsTypedIsNeverDrawnAsHtml() {
        assertThat(as(FATIMA)
                        .post("/hints", "kind", "feedback", "text", "Jij bent altijd <script>alert(1)</script> lui."))
                .bodyText()
                .doesNotContain("<script>alert");
    }
}
