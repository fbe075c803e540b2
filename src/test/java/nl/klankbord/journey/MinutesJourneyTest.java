package nl.klankbord.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.klankbord.TheCast.DAAN;
import static nl.klankbord.TheCast.FATIMA;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import nl.klankbord.conversation.Told;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MinutesJourneyTest extends Journey {

    private String minutes;

    @BeforeEach
    void talked() {
        UUID talk = new Told(house).agreed(DAAN, FATIMA, "2026-11-24T08:30");
        minutes = "/conversations/" + talk + "/minutes";
    }

    @Test
    void fatimaWritesAtHerDeskAndDaanSaysYesOnAPhoneWithoutScript() {
        Page desk = at(FATIMA, Device.DESK);
        visit(desk, minutes);
        desk.getByLabel("Waar ging het over?").fill("Het instellen lukt. Het opruimen kost tijd.");
        promise(desk, 1, "Daan aanmelden voor de cursus", "Fatima");
        press(desk, "Afspraak erbij");
        promise(desk, 2, "Opruimen als de bel van vier uur gaat", "Daan");
        press(desk, "Leg voor aan Daan");
        assertThat(desk.locator("h1")).hasText("Nu is Daan aan de beurt");
        usable(desk);

        Page phone = at(DAAN, Device.PHONE_WITHOUT_SCRIPT);
        phone.navigate(address() + minutes + "/newest");
        assertThat(phone.locator("h1")).hasText("Klopt dit, Daan?");
        assertThat(phone.getByText("Opruimen als de bel van vier uur gaat")).isVisible();
        press(phone, "Ja, dit klopt");
        assertThat(phone.locator("h1")).hasText("Dit spraken jullie af");

        visit(desk, minutes + "/1");
        assertThat(desk.getByText("Daan is het eens")).isVisible();
    }

    @Test
    void withoutScriptRowsComeAndGoAndNoWordIsLost() {
        Page phone = at(DAAN, Device.PHONE_WITHOUT_SCRIPT);
        phone.navigate(address() + minutes);
        phone.getByLabel("Waar ging het over?").fill("Ik wil leren lassen.");
        promise(phone, 1, "Oefenen op dinsdag", "Daan");
        press(phone, "Afspraak erbij");
        promise(phone, 2, "Lasles regelen", "Fatima");
        press(phone, "Haal afspraak 1 weg");
        assertThat(phone.getByLabel("Waar ging het over?")).hasValue("Ik wil leren lassen.");
        assertThat(phone.locator("#what-1")).hasValue("Lasles regelen");
        press(phone, "Leg voor aan Fatima");
        assertThat(phone.locator("h1")).hasText("Nu is Fatima aan de beurt");
    }

    @Test
    void aLineThatDropsCostsFatimaNoWord() {
        Page desk = at(FATIMA, Device.DESK);
        visit(desk, minutes);
        desk.context().setOffline(true);
        desk.getByLabel("Waar ging het over?").fill("Dit schreef ik in de trein.");
        press(desk, "Afspraak erbij");
        desk.locator("#what-2").fill("Zonder verbinding bedacht");
        press(desk, "Leg voor aan Daan");
        assertThat(desk.getByLabel("Waar ging het over?")).hasValue("Dit schreef ik in de trein.");

        desk.context().setOffline(false);
        desk.navigate(address() + "/agreements");
        desk.navigate(address() + minutes);
        assertThat(desk.getByLabel("Waar ging het over?")).hasValue("Dit schreef ik in de trein.");
        assertThat(desk.locator("#what-2")).hasValue("Zonder verbinding bedacht");
    }

    @Test
    void whatFatimaTypesIsKeptWhileSheTypesAndIsThereOnHerPhone() {
        Page desk = at(FATIMA, Device.DESK);
        visit(desk, minutes);
        desk.getByLabel("Waar ging het over?").pressSequentially("Half");
        assertThat(desk.getByText("Bewaard. Alleen jij ziet dit in Klankbord.")).isVisible();

        Page phone = at(FATIMA, Device.PHONE);
        visit(phone, minutes);
        assertThat(phone.getByLabel("Waar ging het over?")).hasValue("Half");
        assertThat(phone.getByText("Dit bewaarde je vandaag om 09.00")).isVisible();
    }

    @Test
    void theNextPersonAtTheTabletFindsNothingOfFatima() {
        Page tablet = at(FATIMA, Device.DESK);
        visit(tablet, minutes);
        tablet.context().setOffline(true);
        tablet.getByLabel("Waar ging het over?").fill("Alleen voor mij");
        Assertions.assertThat(tablet.evaluate("JSON.stringify(sessionStorage)"))
                .asString()
                .contains("Alleen voor mij");
        tablet.context().setOffline(false);
        tablet.locator(".me__face").click();
        press(tablet, "Uitloggen");
        tablet.waitForURL("**/sign-in");
        Assertions.assertThat(tablet.evaluate("JSON.stringify(sessionStorage)"))
                .asString()
                .doesNotContain("Alleen voor mij");
    }

    @Test
    void whoWroteAtTheSameTimeSeesBothTextsAndLosesNeither() {
        Page desk = at(FATIMA, Device.DESK);
        visit(desk, minutes);
        Page phone = at(DAAN, Device.PHONE);
        visit(phone, minutes);
        desk.getByLabel("Waar ging het over?").fill("Fatima schreef dit.");
        phone.getByLabel("Waar ging het over?").fill("Daan schreef dat.");
        press(desk, "Leg voor aan Daan");
        assertThat(desk.locator("h1")).hasText("Nu is Daan aan de beurt");
        press(phone, "Leg voor aan Fatima");
        assertThat(phone.getByText("Fatima schreef intussen ook iets op.")).isVisible();
        assertThat(phone.getByText("Fatima schreef dit.")).isVisible();
        usable(phone);
        press(phone, "Zet beide onder elkaar");
        assertThat(phone.getByLabel("Waar ging het over?")).hasValue("Fatima schreef dit.\n\nDaan schreef dat.");
    }

    private static void promise(Page page, int row, String what, String who) {
        page.locator("#what-" + row).fill(what);
        page.locator("[data-row-number='" + row + "']")
                .getByLabel(who, new Locator.GetByLabelOptions().setExact(true))
                .check();
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }
}
