package nl.klankbord.language.look;

import static nl.klankbord.TheCast.FATIMA;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import nl.klankbord.FormToken;
import nl.klankbord.HouseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Looking back at a talk, as Fatima does it with a browser without script. */
class LookPagesTest extends HouseTest {
    private static final String TALK = """
            L: Hoe kijk jij naar je rooster?
            M: Ik wil echt graag eerder beginnen, dan ben ik op tijd thuis.
            L: Op tijd thuis zijn is belangrijk voor je.
            M: Ja. Maar het hoeft niet per se.
            L: Wil je het komende week proberen?
            M: Ja, dat ga ik doen.
            """;

    @Autowired
    private MockMvcTester mvc;

    @Test
    void aTalkIsShownTurnByTurnWithWordsBesideTheColours() {
        assertThat(as(FATIMA).post("/look", "text", TALK))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "open vraag", "id=\"turn-5\"", "turn--manager", "Dit ging goed", "Probeer eens", "/techniques/")
                .contains("Misschien: pleit voor veranderen")
                .doesNotContain("%", "motivatie");
    }

    @Test
    void whatIsSaidByWhoWasThereCountsBeforeTheMachine() {
        assertThat(as(FATIMA).post("/look", "text", TALK, "manager", "0", "label-0", "advice", "label-4", "advice"))
                .bodyText()
                .contains("value=\"advice\" selected", "(door jou gezegd)", "Geen open vragen en geen gesloten");
    }

    @Test
    void aCandidateIsRejectedWithOnePress() {
        assertThat(as(FATIMA).post("/look", "text", TALK, "judged", "1:neutral"))
                .bodyText()
                .contains("value=\"neutral\" selected", "autofocus")
                .doesNotContain("value=\"1:change\"");
        assertThat(as(FATIMA).post("/look", "text", TALK, "judged", "1:change"))
                .bodyText()
                .contains("value=\"change\" selected");
    }

    @Test
    void theKindOfChangeTalkStandsInWordsAndCanBeMended() {
        assertThat(as(FATIMA).post("/look", "text", TALK))
                .bodyText()
                .containsPattern("Misschien: pleit voor veranderen: (willen|een reden|toezegging)")
                .contains("value=\"change_steps\">pleit voor veranderen: stappen zetten<");
        assertThat(as(FATIMA).post("/look", "text", TALK, "label-1", "change_ability", "label-3", "neutral_desire"))
                .bodyText()
                .contains("value=\"change_ability\" selected")
                .doesNotContain("neutral_desire");
    }

    @Test
    void theWordsOfARecordingAreReadAsTurns() {
        assertThat(as(FATIMA).post("/look", "text", """
                        WEBVTT

                        00:00:01.000 --> 00:00:03.000
                        <v Fatima>Goed dat je er bent.</v>

                        00:00:03.000 --> 00:00:05.000
                        <v Fatima>Wat zou jij anders willen?</v>

                        00:00:05.000 --> 00:00:08.000
                        <v Daan>Ik wil eerder beginnen.</v>
                        """))
                .hasStatusOk()
                .bodyText()
                .contains("id=\"turn-1\"", "#turn-0\">Wat zou jij anders willen?</a>")
                .doesNotContain("id=\"turn-2\"", "WEBVTT", "00:00", "v Fatima");
    }

    @Test
    void theTwoCanBeSwapped() {
        assertThat(as(FATIMA).post("/look", "text", TALK, "manager", "0", "swap", "1"))
                .bodyText()
                .contains("name=\"manager\" value=\"1\"", "name=\"swap\" value=\"0\"");
    }

    @Test
    void theTextCanBeChangedWithEveryWordInPlace() {
        assertThat(as(FATIMA).post("/look", "text", TALK, "rewrite", "yes"))
                .hasStatusOk()
                .bodyText()
                .contains("<textarea", "Hoe kijk jij naar je rooster?");
    }

    @Test
    void nonsenseInTheFieldsOfALabelIsPassedBy() {
        assertThat(as(FATIMA)
                        .post(
                                "/look",
                                "text",
                                TALK,
                                "manager",
                                "9",
                                "label-0",
                                "<b>",
                                "label-77",
                                "advice",
                                "label-x",
                                "y",
                                "judged",
                                "a:b"))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("(door jou gezegd)");
    }

    @Test
    void whatIsNoTalkComesBackWithWhatToDo() {
        assertThat(as(FATIMA).post("/look", "text", "Hallo"))
                .hasStatus(422)
                .bodyText()
                .contains("role=\"alert\"");
        assertThat(as(FATIMA).post("/look")).hasStatus(422);
    }

    @Test
    void aTalkThatIsTooLongKeepsItsWords() {
        assertThat(as(FATIMA).post("/look", "text", "L: begin\nM: " + "woord ".repeat(34_000) + "slotwoord"))
                .hasStatus(422)
                .bodyText()
                .contains("te lang", "slotwoord");
    }

    @Test
    void aScriptInTheTextIsText() {
        assertThat(as(FATIMA).post("/look", "text", "L: <script>alert(1)</script>?\nM: \"><img src=x>"))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("<script>alert", "<img src=x>");
    }

    @Test
    void aFileIsReadAsItsEditorWroteIt() {
        assertThat(upload(
                        "gesprek.txt",
                        "L: Hoe vond je het?\r\nM: Één grote ramp.".getBytes(StandardCharsets.ISO_8859_1),
                        ""))
                .hasStatusOk()
                .bodyText()
                .contains("Één grote ramp.");
    }

    @Test
    void aFileThatIsNoTextIsRefusedKindly() {
        assertThat(upload("foto.txt", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0}, ""))
                .hasStatus(422)
                .bodyText()
                .contains("geen gewoon tekstbestand");
    }

    @Test
    void noFileChosenIsNoFile() {
        assertThat(upload("", new byte[0], TALK)).hasStatusOk().bodyText().contains("turn-5");
    }

    @Test
    void ofASevenIsAskedWhyItIsNoTwo() {
        assertThat(as(FATIMA).post("/look/scale", "given", "7", "asked", "Waarom geen 10?"))
                .hasStatusOk()
                .bodyText()
                .contains("Een 7, en geen 2.", "redenen om niet te veranderen", "waarom het al zoveel is");
        assertThat(as(FATIMA).post("/look/scale", "given", "7", "asked", "Wat maakt dat het een 7 is?"))
                .bodyText()
                .contains("In je eigen vraag staat niets wat Klankbord kent");
        assertThat(as(FATIMA).post("/look/scale", "given", "1"))
                .bodyText()
                .contains("Een 1 dus. Wat zou er een 2 van maken?", "geen lager cijfer om mee te vergelijken")
                .doesNotContain("waarom het al zoveel is");
    }

    @Test
    void aNumberThatIsNoneKeepsTheQuestion() {
        assertThat(as(FATIMA).post("/look/scale", "given", "11", "asked", "Wat maakt het zo?"))
                .hasStatus(422)
                .bodyText()
                .contains("Kies een cijfer", "Wat maakt het zo?");
    }

    private MvcTestResult upload(String name, byte[] content, String text) {
        return as(FATIMA)
                .seated(mvc.post().uri("/look"))
                .multipart()
                .file(new MockMultipartFile("file", name, "text/plain", content))
                .param("text", text)
                .with(FormToken.carried())
                .exchange();
    }
}
