package nl.klankbord.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.klankbord.TheCast.YOUSSEF;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Youssef lets the people of De Linde in: from a file out of the personnel system to people whom one finds. */
class ImportJourneyTest extends Journey {

    private static final int CAST = 9;
    private static final Path LISTS = Path.of("src/test/resources/people");

    @Test
    void youssefTakesInAWholeListAtHisDesk() {
        walk(at(YOUSSEF, Device.DESK));
    }

    @Test
    void youssefTakesItInOnAPhoneWithoutScript() {
        walk(at(YOUSSEF, Device.PHONE_WITHOUT_SCRIPT));
    }

    @Test
    void aMonthLaterHeSeesWhoJoinsLeavesMovesAndChangesBeforeItHappens() {
        Page page = at(YOUSSEF, Device.PHONE.inTheDark());
        walk(page);
        clock.set("2026-12-22T09:00");
        page = at(YOUSSEF, Device.PHONE.inTheDark());
        handIn(page, "medewerkers-afas-maand-later.csv");
        press(page, "Klopt, ga verder");
        follow(page, "Laat zien wat er verandert");
        assertThat(page.locator(".sums")).containsText("komen erbij");
        assertThat(page.locator(".sums")).containsText("gaan weg");
        usable(page);
        press(page, "Voer dit door");
        assertThat(page.getByText("Kijk na wie er weggaan en zet hier een vinkje.")
                        .first())
                .isVisible();
        usable(page);
        page.getByLabel("Ik heb nagekeken wie er weggaan.").check();
        press(page, "Voer dit door");
        assertThat(page.getByRole(AriaRole.HEADING, level(1))).hasText("De mensen staan erin");
        usable(page);
    }

    @Test
    void aFaultyListIsShownLineByLineAndNobodyIsLost() {
        Page page = at(YOUSSEF, Device.DESK);
        handIn(page, "medewerkers-afas.csv");
        press(page, "Klopt, ga verder");
        assertThat(page.getByRole(AriaRole.HEADING, level(1))).hasText("Deze regels vragen je aandacht");
        assertThat(page.locator(".head")).containsText("558 regels gelezen, 550 mensen gaan mee");
        assertThat(page.locator("tbody tr").filter(having("102"))).containsText("minder cellen");
        usable(page);
        follow(page, "overgenomen zonder dit gegeven");
        assertThat(page.getByText("31-02-2024")).isVisible();
        usable(page);
        follow(page, "Laat zien wat er verandert");
        assertThat(page.locator(".sum").filter(having("waren al weg"))).containsText("3");
        Assertions.assertThat(house.count("people.person")).isEqualTo(CAST);
        press(page, "Voer dit door");
        assertThat(page.locator("#content")).containsText("556 mensen");
    }

    @Test
    void theKeyboardAloneIsEnough() {
        Page page = at(YOUSSEF, Device.DESK);
        visit(page, "/imports");
        page.locator("#file").setInputFiles(small("Nr;Wie;Groep\n1;Anna Bos;Kas\n2;Bo Smit;Kas"));
        page.locator("#source").focus();
        page.keyboard().type("AFAS");
        page.keyboard().press("Tab");
        page.keyboard().press("Space");
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.HEADING, level(1))).hasText("Wat is wat in jullie lijst?");
        chooseByKey(page, "personeelsnummer", "N");
        chooseByKey(page, "hele naam", "W");
        chooseByKey(page, "team", "G");
        usable(page);
        go(page, "Klopt, ga verder");
        assertThat(page.getByRole(AriaRole.HEADING, level(1))).hasText("Alle regels zijn goed gelezen");
        go(page, "Laat zien wat er verandert");
        assertThat(page.getByRole(AriaRole.HEADING, level(1))).hasText("Dit verandert er als je doorgaat");
        go(page, "Voer dit door");
        assertThat(page.getByRole(AriaRole.HEADING, level(1))).hasText("De mensen staan erin");
        go(page, "Bekijk de mensen");
        assertThat(page.getByText("Anna Bos").first()).isVisible();
    }

    @Test
    void aFileThatIsNoListSaysWhatToDoAndKeepsTheRest() {
        Page page = at(YOUSSEF, Device.PHONE);
        visit(page, "/imports");
        page.locator("#file").setInputFiles(small("%PDF-1.7 een brief"));
        page.locator("#source").fill("Ons systeem");
        page.locator("label.choice").first().click();
        press(page, "Lees het bestand");
        assertThat(page.getByText("Dit is een pdf.").first()).isVisible();
        assertThat(page.locator("#source")).hasValue("Ons systeem");
        usable(page);
    }

    private void walk(Page page) {
        handIn(page, "medewerkers-afas-schoon.csv");
        assertThat(page.getByText("Geboortedatum")).isVisible();
        press(page, "Klopt, ga verder");
        assertThat(page.locator(".head")).containsText("552 regels gelezen, 552 mensen gaan mee");
        usable(page);
        follow(page, "Laat zien wat er verandert");
        assertThat(page.getByText("Er is nog niets opgeslagen.")).isVisible();
        Assertions.assertThat(house.count("people.person")).isEqualTo(CAST);
        usable(page);
        press(page, "Voer dit door");
        assertThat(page.locator("#content")).containsText("561 mensen");
        assertThat(page.locator("#content")).containsText("30 teams");
        usable(page);
        follow(page, "Bekijk de mensen");
        assertThat(page.getByRole(AriaRole.HEADING, level(1))).isVisible();
    }

    private void handIn(Page page, String list) {
        visit(page, "/");
        visit(page, "/imports");
        page.locator("#file").setInputFiles(LISTS.resolve(list));
        page.locator("#source").fill("AFAS");
        page.locator("label.choice").first().click();
        press(page, "Lees het bestand");
        assertThat(page.getByRole(AriaRole.HEADING, level(1))).hasText("Wat is wat in jullie lijst?");
        usable(page);
    }

    private static FilePayload small(String text) {
        return new FilePayload("lijst.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8));
    }

    /** The first letter of a column chooses it in a list that has the focus. */
    private static void chooseByKey(Page page, String ours, String letter) {
        page.getByLabel(ours, new Page.GetByLabelOptions().setExact(true)).focus();
        page.keyboard().press(letter);
    }

    private static Locator.FilterOptions having(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private static void press(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .click();
    }

    private static void follow(Page page, String name) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name)).click();
    }

    private static Page.GetByRoleOptions level(int level) {
        return new Page.GetByRoleOptions().setLevel(level);
    }
}
