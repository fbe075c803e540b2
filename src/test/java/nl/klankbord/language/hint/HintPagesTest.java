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

    /** A first impression is told apart: what was seen, what one thinks of it, or blame. */
    @Test
    void ofANoteItIsToldHowItReadsAtFirst() {
        for (String[] one : new String[][] {
            {"Hij zette om negen uur zijn spullen klaar en belde de klant.", "Je vertelt wat je zag"},
            {"Hij wil gewoon niet werken en heeft nergens zin in.", "Dit klinkt als een verwijt"}
        }) {
            assertThat(as(FATIMA).post("/hints", "kind", "note", "text", one[0]))
                    .bodyText()
                    .contains("Zo leest dit", one[1]);
        }
        assertThat(as(FATIMA).post("/hints", "kind", "note", "text", "Hij lachte."))
                .bodyText()
                .doesNotContain("Zo leest dit");
        assertThat(as(FATIMA)
                        .post(
                                "/hints",
                                "kind",
                                "feedback",
                                "text",
                                "Hij wil gewoon niet werken en heeft nergens zin in."))
                .bodyText()
                .doesNotContain("Zo leest dit");
    }

    /** Without script the companion speaks beside what was saved, to its writer alone. */
    @Test
    void whatWasSavedIsReadAlongAfterwards() {
        as(FATIMA).post("/people/" + DAAN + "/notes", "text", "Hij wil gewoon niet werken en heeft nergens zin in.");
        assertThat(as(FATIMA).get("/people/" + DAAN + "/notes"))
                .bodyText()
                .contains("Lees je eigen woorden nog eens", "data-hint=\"mind_reading\"");
        as(FATIMA).post("/contacts", "person", DAAN.toString(), "line", "Hij wil gewoon niet werken vandaag.");
        assertThat(as(FATIMA).get("/people/" + DAAN + "/contacts"))
                .bodyText()
                .contains("Lees je eigen woorden nog eens");
    }
}
