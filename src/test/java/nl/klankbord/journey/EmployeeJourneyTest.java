package nl.klankbord.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.klankbord.TheCast.DAAN;
import static nl.klankbord.TheCast.FATIMA;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Daan asks for a talk himself, and goes the whole way on his old phone, on which no script runs. */
class EmployeeJourneyTest extends Journey {

    @Test
    void daanAsksForATalkAndKeepsWhatHePromisedOnAPhoneWithoutScript() {
        Page daan = at(DAAN, Device.PHONE_WITHOUT_SCRIPT);
        asks(daan);
        Page fatima = at(FATIMA, Device.DESK);
        fatimaSaysYes(fatima);
        preparesAndReads(daan);
        clock.set("2026-11-26T11:20");
        fatimaWrites(at(FATIMA, Device.DESK));
        daan = at(DAAN, Device.PHONE_WITHOUT_SCRIPT);
        confirms(daan);
        keepsHisPromise(daan);
    }

    private void asks(Page page) {
        visit(page, "/");
        follow(page, "Nieuw gesprek");
        follow(page, "Fatima el Amrani");
        page.locator("#day").fill("2026-11-26");
        page.locator("#time").fill("11:00");
        page.locator("label.choice", new Page.LocatorOptions().setHasText("op de werkvloer"))
                .click();
        page.locator("#word").fill("Ik wil iets laten zien");
        fits(page);
        press(page, "Stel dit voor aan Fatima");
        assertThat(page.getByText("Je voorstel is verstuurd.").first()).isVisible();
        fits(page);
    }

    private void fatimaSaysYes(Page page) {
        visit(page, "/");
        follow(page, "Kijk of dat past");
        assertThat(page.getByText("Ik wil iets laten zien").first()).isVisible();
        press(page, "Ja, dat is goed");
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Afgesproken.");
    }

    private void preparesAndReads(Page page) {
        visit(page, "/");
        fits(page);
        follow(page, "Bereid je voor");
        line(page, "De beugel die ik maakte");
        line(page, "Ik durf niet alles te vragen");
        page.getByRole(AriaRole.SWITCH).first().click();
        fits(page);
        press(page, "Bewaar");
        assertThat(page.getByText("De beugel die ik maakte").first()).isVisible();
        fits(page);
        follow(page, "Print het blad");
        assertThat(page.getByText("De beugel die ik maakte").first()).isVisible();
        fits(page);
    }

    private void fatimaWrites(Page page) {
        visit(page, "/");
        follow(page, "Schrijf op wat jullie afspraken");
        page.locator("textarea[name=text]").fill("Daan liet een beugel zien. De maat klopt.");
        page.locator("#what-1").fill("De beugel meenemen naar de open dag");
        page.locator("label.choice", new Page.LocatorOptions().setHasText("Daan"))
                .first()
                .click();
        page.locator("#by-1").fill("2026-12-03");
        press(page, "Leg voor aan Daan");
        assertThat(page.getByRole(AriaRole.HEADING, level(1))).containsText("Nu is Daan aan de beurt");
    }

    private void confirms(Page page) {
        visit(page, "/");
        fits(page);
        follow(page, "Lees het");
        assertThat(page.getByRole(AriaRole.HEADING, level(1))).hasText("Klopt dit, Daan?");
        fits(page);
        press(page, "Ja, dit klopt");
        assertThat(page.getByRole(AriaRole.HEADING, level(1))).containsText("Dit spraken jullie af");
    }

    private void keepsHisPromise(Page page) {
        visit(page, "/");
        assertThat(page.locator("section[aria-labelledby=mine]")).containsText("De beugel meenemen naar de open dag");
        visit(page, "/agreements");
        fits(page);
        page.locator("a.promise__mark").first().click();
        page.getByText("Het ging goed.").click();
        assertThat(page.locator(".promise--done")).containsText("De beugel meenemen naar de open dag");
        fits(page);
    }

    private static void line(Page page, String text) {
        page.locator("#text-new").fill(text);
        page.locator(".line--new button").click();
        assertThat(page.locator("#text-new")).hasValue("");
    }

    /** Nothing of the page lies beside a small screen. Playwright may ask, though the page itself runs no script. */
    private static void fits(Page page) {
        assertThat(page.locator("html")).isVisible();
        Assertions.assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .as(page.url())
                .isLessThanOrEqualTo(360);
    }

    private static void press(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .click();
    }

    private static void follow(Page page, String name) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name))
                .first()
                .click();
    }

    private static Page.GetByRoleOptions level(int level) {
        return new Page.GetByRoleOptions().setLevel(level);
    }
}
