package nl.klankbord.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.klankbord.TheCast.DAAN;
import static nl.klankbord.TheCast.FATIMA;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import nl.klankbord.conversation.Told;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Daan on his phone and Fatima at her desk: from not knowing what to say to an agreement that ended with a why. */
class SideBySideJourneyTest extends Journey {

    private String talk = "";
    private UUID promise = new UUID(0, 0);

    @BeforeEach
    void planned() {
        Told told = new Told(house);
        UUID before = told.held(DAAN, FATIMA, "2026-11-10T10:00");
        promise = told.promise(before, DAAN, FATIMA, DAAN, "De kaart met tekens leren", null);
        talk = "/conversations/" + told.agreed(DAAN, FATIMA, "2026-11-24T09:30");
    }

    @Test
    void daanHasAPhoneAndFatimaADesk() {
        theyTalkAndWriteItDown(at(DAAN, Device.PHONE), at(FATIMA, Device.DESK));
    }

    @Test
    void neitherOfThemHasScript() {
        Device desk = new Device(1280, 900, false, false, "nl-NL");
        theyTalkAndWriteItDown(at(DAAN, Device.PHONE_WITHOUT_SCRIPT), at(FATIMA, desk));
    }

    @Test
    void withTheKeyboardAlone() {
        Page page = at(DAAN, Device.DESK);
        visit(page, talk + "/preparation");
        go(page, "Ik weet even niet wat");
        go(page, "Dit vind ik nu lastig.");
        assertThat(page.locator("textarea.line__text")).hasValue("Dit vind ik nu lastig.");

        visit(page, talk);
        go(page, "Eén minuut vooraf");
        assertThat(heading(page)).hasText("Eerst één minuut voor jezelf");
        reach(page, "#text");
        page.keyboard().type("Rustig blijven");
        go(page, "Bewaar het tot na het gesprek");
        assertThat(page.getByText("Bewaard bij je eigen notities.")).isVisible();

        visit(page, "/agreements/" + promise + "/closure?outcome=kept");
        go(page, "Het gaat nu vanzelf.");
        assertThat(page.locator(".promise--done")).containsText("Het gaat nu vanzelf.");
    }

    private void theyTalkAndWriteItDown(Page phone, Page desk) {
        prepare(phone);
        takeAMinute(desk);
        clock.set("2026-11-24T10:00");
        writeItDown(phone);
        confirmAndWithdraw(desk);
        writeItAgain(phone);
        endInTheEnd(desk);
    }

    private void prepare(Page page) {
        visit(page, talk + "/preparation");
        page.getByText("Ik weet even niet wat").click();
        usable(page);
        press(page, "Dit vind ik nu lastig.");
        assertThat(page.locator("textarea.line__text")).hasValue("Dit vind ik nu lastig.");
        page.locator("textarea.line__text").fill("De nieuwe machine vind ik lastig.");
        page.getByRole(AriaRole.SWITCH).first().click();
        assertThat(page.getByRole(AriaRole.SWITCH).first()).hasAttribute("aria-checked", "true");
    }

    private void takeAMinute(Page page) {
        visit(page, "/");
        page.getByText("Neem eerst een minuut").click();
        assertThat(heading(page)).hasText("Eerst één minuut voor jezelf");
        usable(page);
        assertThat(page.getByText("De nieuwe machine vind ik lastig.")).isVisible();
        page.getByText("Ik ga praten").click();
    }

    /** Daan writes: whoever wants to may, also the employee. An earlier agreement changes, and he says why. */
    private void writeItDown(Page page) {
        visit(page, talk + "/minutes");
        page.getByLabel("Waar ging het over?").fill("De machine lukt.");
        page.locator(".ending").getByLabel("Het wordt anders").check();
        page.locator("#what-" + promise).fill("Elke week vijf tekens leren");
        press(page, "Leg voor aan Fatima");
        assertThat(page.getByText("Zeg kort waarom het anders wordt.").first()).isVisible();
        usable(page);
        assertThat(page.getByLabel("Waar ging het over?")).hasValue("De machine lukt.");
        page.locator("#word-" + promise).fill("De kaart is te lang");
        press(page, "Leg voor aan Fatima");
        assertThat(heading(page)).hasText("Nu is Fatima aan de beurt");
    }

    private void confirmAndWithdraw(Page page) {
        visit(page, talk + "/minutes/newest");
        press(page, "Ja, dit klopt");
        assertThat(heading(page)).hasText("Dit spraken jullie af");
        page.getByText("Klopt er toch iets niet?").click();
        press(page, "Neem mijn ja terug");
        assertThat(heading(page)).hasText("Klopt dit, Fatima?");
        usable(page);
    }

    private void writeItAgain(Page page) {
        visit(page, "/");
        assertThat(page.getByText("Fatima nam het ja op jullie verslag terug.")).isVisible();
        page.getByText("Lees wat er nu geldt").click();
        assertThat(heading(page)).hasText("Fatima nam het ja terug");
        usable(page);
        page.locator("main").getByText("Pas iets aan").first().click();
        page.getByLabel("Waar ging het over?").fill("De machine lukt met wat hulp.");
        press(page, "Leg voor aan Fatima");
        page.getByText("Wat veranderde er?").click();
        assertThat(page.locator("ins").first()).containsText("lukt met wat hulp.");
        usable(page);
    }

    private void endInTheEnd(Page page) {
        visit(page, talk + "/minutes/newest");
        press(page, "Ja, dit klopt");
        visit(page, "/agreements");
        assertThat(page.getByText("De kaart is te lang")).isVisible();
        page.locator("a.promise__mark").first().click();
        usable(page);
        press(page, "Het lukte met wat hulp.");
        assertThat(page.locator(".promise--done")).containsText("Elke week vijf tekens leren");
        assertThat(page.locator(".promise--done")).containsText("Het lukte met wat hulp.");
        press(page, "Toch niet: zet ‘Elke week vijf tekens leren’ weer open");
        assertThat(page.locator("a.promise__mark")).hasCount(1);
    }

    private static Locator heading(Page page) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }
}
