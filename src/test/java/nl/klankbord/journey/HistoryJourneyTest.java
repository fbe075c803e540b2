package nl.klankbord.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.klankbord.TheCast.DAAN;
import static nl.klankbord.TheCast.FATIMA;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.UUID;
import nl.klankbord.conversation.Told;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two people look back on the same talks: each finds what they share and what is theirs alone, and takes it along on paper. */
class HistoryJourneyTest extends Journey {

    private UUID talk = new UUID(0, 0);

    @BeforeEach
    void theyTalked() {
        Told told = new Told(house);
        talk = told.agreed(DAAN, FATIMA, "2026-11-17T10:00");
        told.line(talk, DAAN, "Het rooster begrijpen", true);
        told.line(talk, DAAN, "Ik durf het rooster niet te vragen", false);
        told.line(talk, FATIMA, "Het rooster is mijn fout", false);
        as(FATIMA).post("/conversations/" + talk + "/minutes", "text", "We bekeken de roosters samen.");
    }

    @Test
    void bothLookForOneWordAndEachFindsTheirOwn() {
        Page daan = at(DAAN, Device.PHONE);
        Page fatima = at(FATIMA, Device.DESK);
        search(daan, FATIMA);
        search(fatima, DAAN);

        assertThat(daan.getByText("We bekeken de")).isVisible();
        assertThat(fatima.getByText("We bekeken de")).isVisible();
        daan.locator(".note__cover").click();
        assertThat(daan.getByText("niet te vragen")).isVisible();
        fatima.locator(".note__cover").click();
        assertThat(fatima.getByText("is mijn fout")).isVisible();
        assertThat(daan.getByText("is mijn fout")).hasCount(0);
        assertThat(fatima.getByText("niet te vragen")).hasCount(0);
        assertThat(daan.locator("mark").first()).hasText("rooster");
        usable(daan);
        usable(fatima);
        Assertions.assertThat(daan.url()).doesNotContain("rooster");
    }

    @Test
    void itIsFoundWithoutScriptToo() {
        Page daan = at(DAAN, Device.PHONE_WITHOUT_SCRIPT);
        search(daan, FATIMA);
        assertThat(daan.getByText("We bekeken de")).isVisible();
    }

    @Test
    void theTalkIsTakenAlongAsAPdf() throws IOException {
        Page daan = at(DAAN, Device.PHONE);
        visit(daan, "/conversations/" + talk + "/printout");
        assertThat(daan.getByText("niet te vragen")).hasCount(0);
        daan.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Zet mijn eigen regels erbij"))
                .click();
        assertThat(daan.getByText("niet te vragen")).isVisible();
        usable(daan);
        Download pdf = daan.waitForDownload(
                () -> daan.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Bewaar als PDF"))
                        .click());
        Assertions.assertThat(pdf.suggestedFilename()).isEqualTo("klankbord-2026-11-17.pdf");
        try (var document = Loader.loadPDF(Files.readAllBytes(pdf.path()))) {
            Assertions.assertThat(new PDFTextStripper().getText(document))
                    .contains("We bekeken de roosters samen.", "niet te vragen")
                    .doesNotContain("mijn fout");
        }
        assertThat(daan.getByRole(AriaRole.HEADING, level(1))).hasText("Dit gesprek op papier");
    }

    private void search(Page page, UUID other) {
        visit(page, "/people/" + other + "/conversations");
        page.locator("#words").fill("rooster");
        page.keyboard().press("Enter");
        assertThat(page.locator("mark").first()).isAttached();
    }

    private static Page.GetByRoleOptions level(int level) {
        return new Page.GetByRoleOptions().setLevel(level);
    }
}
