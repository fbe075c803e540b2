package nl.klankbord.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.klankbord.TheCast.DAAN;
import static nl.klankbord.TheCast.FATIMA;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Fatima and Daan side by side: from a proposed moment to minutes that both confirmed and a promise that comes back. */
class CheckInJourneyTest extends Journey {

    @Test
    void fatimaAndDaanGoFromAProposalToMinutesThatBothConfirmed() {
        walk(Device.DESK, Device.PHONE);
    }

    @Test
    void theWholeWayCanBeGoneWithoutScript() {
        walk(Device.PHONE_WITHOUT_SCRIPT, Device.PHONE_WITHOUT_SCRIPT);
    }

    @Test
    void theKeyboardAloneIsEnough() {
        agreeByKey(at(FATIMA, Device.DESK), at(DAAN, Device.DESK));
        clock.set("2026-11-25T10:20");
        writeByKey(at(FATIMA, Device.DESK));
        confirmByKey(at(DAAN, Device.DESK));
    }

    private void agreeByKey(Page fatima, Page daan) {
        visit(fatima, "/people/" + DAAN + "/proposal");
        go(fatima, "Stel dit voor aan Daan");
        assertThat(fatima.getByRole(AriaRole.STATUS)).containsText("Je voorstel is verstuurd.");
        visit(daan, "/");
        go(daan, "Kijk of dat past");
        assertThat(daan.getByRole(AriaRole.HEADING, level(1))).containsText("Fatima wil met je praten");
        go(daan, "Ja, dat is goed");
        assertThat(daan.getByRole(AriaRole.STATUS)).containsText("Afgesproken.");
        visit(daan, "/");
        go(daan, "Bereid je voor");
        prepareByKey(daan);
    }

    private static void prepareByKey(Page page) {
        assertThat(page.locator("#text-new")).isVisible();
        reach(page, "#text-new");
        page.keyboard().type("De nieuwe machine");
        reach(page, ".line--new button");
        page.keyboard().press("Enter");
        assertThat(page.locator("#text-new")).hasValue("");
        reach(page, "[role=switch]");
        page.keyboard().press("Space");
        assertThat(page.getByRole(AriaRole.SWITCH).first()).hasAttribute("aria-checked", "true");
        go(page, "Bewaar");
        assertThat(page.getByRole(AriaRole.HEADING, level(1))).containsText("Fatima");
    }

    private void writeByKey(Page page) {
        visit(page, "/");
        go(page, "Schrijf op wat jullie afspraken");
        assertThat(page.locator("textarea[name=text]")).isVisible();
        reach(page, "textarea[name=text]");
        page.keyboard().type("De nieuwe machine lukt.");
        reach(page, "#what-1");
        page.keyboard().type("Samen oefenen");
        reach(page, "input[name=who-1]");
        page.keyboard().press("Space");
        go(page, "Leg voor aan Daan");
        assertThat(page.getByRole(AriaRole.HEADING, level(1))).containsText("Nu is Daan aan de beurt");
    }

    private void confirmByKey(Page page) {
        visit(page, "/");
        go(page, "Lees het");
        assertThat(page.getByText("De nieuwe machine lukt.").first()).isVisible();
        go(page, "Ja, dit klopt");
        assertThat(page.getByRole(AriaRole.HEADING, level(1))).containsText("Dit spraken jullie af");
    }

    private void walk(Device hers, Device his) {
        before(at(FATIMA, hers), at(DAAN, his));
        clock.set("2026-11-27T11:20");
        // Three days later nobody is signed in any more.
        after(at(FATIMA, hers), at(DAAN, his));
    }

    private void before(Page fatima, Page daan) {
        propose(fatima, DAAN, "2026-11-26", "10:30");
        answerWithAnotherMoment(daan);
        accept(fatima);
        prepare(daan, "De nieuwe machine", "Dat ik niet durf te vragen");
        readTheAgenda(fatima);
    }

    private void after(Page fatima, Page daan) {
        write(fatima);
        confirm(daan);
        comesBack(fatima);
    }

    private void propose(Page page, UUID other, String day, String time) {
        visit(page, "/people/" + other + "/proposal");
        page.locator("#day").fill(day);
        page.locator("#time").fill(time);
        page.locator("label.choice", new Page.LocatorOptions().setHasText("wandeling"))
                .click();
        page.locator("#place").fill("langs de kas");
        button(page, "Stel dit voor aan Daan").click();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Je voorstel is verstuurd.");
        usable(page);
    }

    private void answerWithAnotherMoment(Page page) {
        visit(page, "/");
        link(page, "Kijk of dat past").click();
        assertThat(page.getByRole(AriaRole.HEADING, level(1))).containsText("Fatima wil met je praten");
        link(page, "Een ander moment past me beter").click();
        page.locator("#day").fill("2026-11-27");
        page.locator("#time").fill("11:00");
        usable(page);
        button(page, "Stel dit voor aan Fatima").click();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Je voorstel is verstuurd.");
    }

    private void accept(Page page) {
        visit(page, "/");
        link(page, "Kijk of dat past").click();
        button(page, "Ja, dat is goed").click();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Afgesproken.");
        usable(page);
    }

    private void prepare(Page page, String shared, String alone) {
        visit(page, "/");
        assertThat(page.getByRole(AriaRole.HEADING, level(1))).containsText("Vrijdag om elf uur praat je met Fatima.");
        link(page, "Bereid je voor").click();
        add(page, shared);
        add(page, alone);
        page.getByRole(AriaRole.SWITCH).first().click();
        assertThat(page.getByRole(AriaRole.SWITCH).first()).hasAttribute("aria-checked", "true");
        assertThat(page.getByRole(AriaRole.SWITCH).nth(1)).hasAttribute("aria-checked", "false");
        usable(page);
        button(page, "Bewaar").click();
    }

    private static void add(Page page, String text) {
        page.locator("#text-new").fill(text);
        page.locator(".line--new button").click();
        assertThat(page.locator("#text-new")).hasValue("");
    }

    private void readTheAgenda(Page page) {
        visit(page, "/");
        link(page, "Bekijk het gesprek").click();
        assertThat(page.getByRole(AriaRole.HEADING, level(1))).containsText("Je gaat met Daan praten");
        assertThat(page.getByText("De nieuwe machine").first()).isVisible();
        assertThat(page.getByText("Dat ik niet durf te vragen")).hasCount(0);
        visit(page, page.url().substring(address().length()) + "/sheet");
        assertThat(page.getByText("De nieuwe machine").first()).isVisible();
    }

    private void write(Page page) {
        visit(page, "/");
        link(page, "Schrijf op wat jullie afspraken").click();
        page.locator("textarea[name=text]").fill("Het instellen van de machine lukt. Daan wil de cursus doen.");
        if (page.locator("#what-1").count() == 0) {
            button(page, "Afspraak erbij").click();
        }
        page.locator("#what-1").fill("Vragen of Daan mee mag naar de cursus");
        usable(page);
        button(page, "Leg voor aan Daan").click();
        assertThat(page.getByText("Kies wie dit doet.").first()).isVisible();
        assertThat(page.locator("#what-1")).hasValue("Vragen of Daan mee mag naar de cursus");
        usable(page);
        page.locator("label.choice", new Page.LocatorOptions().setHasText("Fatima"))
                .click();
        page.locator("#by-1").fill("2026-12-01");
        button(page, "Leg voor aan Daan").click();
        assertThat(page.getByRole(AriaRole.HEADING, level(1))).containsText("Nu is Daan aan de beurt");
        usable(page);
    }

    private void confirm(Page page) {
        visit(page, "/");
        assertThat(page.getByText("Fatima schreef op wat jullie bespraken. Klopt het?")
                        .first())
                .isVisible();
        link(page, "Lees het").click();
        usable(page);
        button(page, "Ja, dit klopt").click();
        assertThat(page.getByRole(AriaRole.HEADING, level(1))).containsText("Dit spraken jullie af");
        usable(page);
    }

    private void comesBack(Page page) {
        visit(page, "/");
        assertThat(page.locator("section[aria-labelledby=mine]")).containsText("Vragen of Daan mee mag naar de cursus");
        visit(page, "/agreements");
        page.locator("a.promise__mark").first().click();
        page.getByText("Het ging goed.").click();
        assertThat(page.locator(".promise--done")).containsText("Vragen of Daan mee mag naar de cursus");
        visit(page, "/");
        assertThat(page.locator("section[aria-labelledby=mine]")).hasCount(0);
        visit(page, "/people/" + DAAN);
        visit(page, "/people/" + DAAN + "/conversations");
        assertThat(page.getByText("Vragen of Daan mee mag naar de cursus").first())
                .isVisible();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }

    private static Page.GetByRoleOptions level(int level) {
        return new Page.GetByRoleOptions().setLevel(level);
    }
}
