package nl.klankbord.conversation.printout;

import static nl.klankbord.TheCast.BART;
import static nl.klankbord.TheCast.BRAM;
import static nl.klankbord.TheCast.DAAN;
import static nl.klankbord.TheCast.FATIMA;
import static nl.klankbord.TheCast.ILSE;
import static nl.klankbord.TheCast.JOLANDA;
import static nl.klankbord.TheCast.MARIT;
import static nl.klankbord.TheCast.TOMASZ;
import static nl.klankbord.TheCast.YOUSSEF;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import nl.klankbord.HouseTest;
import nl.klankbord.conversation.Told;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class PrintoutWebTest extends HouseTest {

    private UUID talk = new UUID(0, 0);
    private String paper = "";

    @BeforeEach
    void theyTalked() {
        Told told = new Told(house);
        talk = told.agreed(DAAN, FATIMA, "2026-11-17T10:00");
        paper = "/conversations/" + talk + "/printout";
        told.line(talk, DAAN, "Hoe de machine werkt", true);
        told.line(talk, DAAN, "Durf ik niet te zeggen", false);
        told.line(talk, FATIMA, "Lastig voor mij", false);
        as(FATIMA)
                .post(
                        "/conversations/" + talk + "/minutes",
                        "text",
                        "We keken samen naar de machine. 👍 Олена helpt.",
                        "what-1",
                        "Handschoenen halen",
                        "who-1",
                        FATIMA.toString(),
                        "by-1",
                        "2026-12-01");
        as(DAAN).post("/conversations/" + talk + "/minutes/1/differing-view", "view", "Ik zag het anders.");
        feels(DAAN);
        feels(FATIMA);
    }

    @Test
    void onPaperIsWhatTheyShare() throws IOException {
        assertThat(text(DAAN, paper + "/document"))
                .containsSubsequence(
                        "Gesprek van Daan en Fatima",
                        "dinsdag 17 november 2026",
                        "Hoe de machine werkt",
                        "nog niet door beiden bevestigd",
                        "samen naar de machine. 👍 Олена helpt.",
                        "Andere kijk van Daan",
                        "Ik zag het anders.",
                        "Handschoenen halen",
                        "1 december 2026")
                .contains("Uit Klankbord, dinsdag 24 november 2026")
                .doesNotContain("Durf ik niet", "Lastig voor mij", "Hoe het voelde");
    }

    @Test
    void ownLinesComeAlongOnlyWhenAskedForAndTheOthersNever() throws IOException {
        assertThat(text(DAAN, paper + "/document?own=yes"))
                .contains("Alleen van mij", "Durf ik niet")
                .doesNotContain("Lastig");
        assertThat(text(FATIMA, paper + "/document?own=yes"))
                .contains("Lastig voor mij")
                .doesNotContain("Durf ik niet");
        assertThat(as(DAAN).get(paper))
                .bodyText()
                .contains("Zet mijn eigen regels erbij")
                .doesNotContain("Durf ik niet", "Lastig");
        assertThat(as(DAAN).get(paper + "?own=yes"))
                .bodyText()
                .contains("Durf ik niet", "Haal mijn eigen regels eraf")
                .doesNotContain("Lastig");
    }

    @Test
    void howItFeltComesAlongOnlyWhenTheEmployeeLaidItSideBySide() throws IOException {
        as(DAAN).post("/conversations/" + talk + "/experience/revealing");
        assertThat(text(FATIMA, paper + "/document")).contains("Hoe het voelde", "Zo voelde het voor Daan");
        as(DAAN).delete("/conversations/" + talk + "/experience/revealing");
        assertThat(text(FATIMA, paper + "/document")).doesNotContain("Hoe het voelde");
    }

    @Test
    void aYearAndTheAgreementsGoOnPaperToo() throws IOException {
        String year = "/people/" + FATIMA + "/conversations/printout/document";
        assertThat(text(DAAN, year))
                .contains("Een jaar van Daan en Fatima", "november", "Handschoenen halen", "samen naar de machine");
        assertThat(text(DAAN, year + "?year=2025"))
                .contains("In dit jaar staat hier geen gesprek")
                .doesNotContain("Handschoenen");
        assertThat(text(DAAN, year + "?year=nooit&own=misschien"))
                .contains("Handschoenen")
                .doesNotContain("Durf ik niet");
        assertThat(text(FATIMA, "/people/" + DAAN + "/agreements/printout/document"))
                .contains(
                        "Afspraken van Fatima en Daan",
                        "Staat nog open",
                        "Handschoenen halen",
                        "Fatima",
                        "1 december 2026")
                .doesNotContain("samen naar de machine");
    }

    @Test
    void itSpeaksTheLanguageOfTheReader() throws IOException {
        as(FATIMA).post("/me/language", "language", "en");
        assertThat(text(FATIMA, paper + "/document"))
                .contains("Conversation of Fatima and Daan", "Tuesday 17 November 2026");
    }

    @Test
    void nobodyElseHasThePaperOrAnythingOfIt() throws IOException {
        for (UUID other : List.of(MARIT, BART, TOMASZ, JOLANDA, YOUSSEF, ILSE, BRAM)) {
            for (String what : List.of(paper, paper + "?own=yes", paper + "/document", paper + "/document?own=yes")) {
                assertThat(as(other).get(what)).as(what).hasStatus(404);
            }
            for (UUID one : List.of(DAAN, FATIMA)) {
                // Marit and Bart have Fatima for a guide too, and Jolanda is hers: they have a paper of their own with
                // her.
                boolean pair =
                        one.equals(FATIMA) && List.of(MARIT, BART, JOLANDA).contains(other);
                for (String all : List.of("/conversations", "/agreements")) {
                    String document = "/people/" + one + all + "/printout/document";
                    if (pair) {
                        assertThat(text(other, document)).doesNotContain("machine", "Handschoenen", "17 november");
                    } else {
                        assertThat(as(other).get(document)).as(document).hasStatus(404);
                    }
                }
            }
        }
        assertThat(stranger().get(paper + "/document")).hasStatus(303);
    }

    @Test
    void thePdfIsKeptByNobodyOnTheWayAndItsNameTellsNothing() {
        MvcTestResult pdf = as(DAAN).get(paper + "/document");
        assertThat(pdf).hasStatusOk().hasContentType("application/pdf");
        assertThat(pdf).hasHeader("Cache-Control", "no-store");
        assertThat(pdf).hasHeader("Content-Disposition", "attachment; filename=\"klankbord-2026-11-17.pdf\"");
        assertThat(as(DAAN).get("/people/" + FATIMA + "/conversations/printout/document"))
                .hasHeader("Content-Disposition", "attachment; filename=\"klankbord-2026.pdf\"");
    }

    private void feels(UUID who) {
        for (String question : List.of("felt_connection", "felt_challenge")) {
            as(who).post("/conversations/" + talk + "/experience", "question", question, "step", "3");
        }
    }

    private String text(UUID who, String path) throws IOException {
        MvcTestResult answer = as(who).get(path);
        assertThat(answer).as(path).hasStatusOk();
        byte[] pdf = answer.getResponse().getContentAsByteArray();
        assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
