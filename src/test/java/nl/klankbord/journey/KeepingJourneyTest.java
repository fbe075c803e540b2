package nl.klankbord.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.klankbord.TheCast.DAAN;
import static nl.klankbord.TheCast.FATIMA;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import nl.klankbord.conversation.Told;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What Daan types is the server's to keep or the tab's, never both, and never the next person's. */
class KeepingJourneyTest extends Journey {

    private String preparation;

    @BeforeEach
    void planned() {
        UUID talk = new Told(house).agreed(DAAN, FATIMA, "2026-11-26T10:00");
        preparation = "/conversations/" + talk + "/preparation";
    }

    @Test
    void aLineAddedAtOnceIsNotOfferedToHimAgain() {
        Page page = at(DAAN, Device.PHONE);
        visit(page, preparation);
        page.locator("#text-new").fill("De nieuwe machine");
        page.locator(".line--new button").click();
        assertThat(page.locator("#text-new")).hasValue("");
        theTabKeepsNothing(page);
    }

    @Test
    void aLineSavedWithThePageIsNotOfferedWhenHeComesBack() {
        Page page = at(DAAN, Device.PHONE);
        visit(page, preparation);
        page.locator("#text-new").fill("De nieuwe machine");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Bewaar"))
                .click();
        assertThat(page.getByRole(AriaRole.HEADING, level(1))).containsText("Je gaat met Fatima praten");
        visit(page, preparation);
        theTabKeepsNothing(page);
    }

    @Test
    void whatHeTypesWhileTheServerAnswersIsKeptToo() {
        Page page = at(DAAN, Device.PHONE);
        visit(page, preparation);
        page.route("**" + preparation, route -> {
            if (route.request().headers().containsKey("x-autosave")) {
                page.waitForTimeout(500);
            }
            route.resume();
        });
        page.locator("#text-new").pressSequentially("De nieuwe ");
        page.waitForTimeout(1300);
        page.locator("#text-new").pressSequentially("machine");
        assertThat(page.locator("[data-autosaved=saved]")).isVisible();
        page.waitForCondition(() -> house.count("conversation.preparation_line where text = 'De nieuwe machine'") == 1);
        page.waitForTimeout(300);
        page.reload();
        theTabKeepsNothing(page);
    }

    @Test
    void goingBackBringsNoOldWordsOverNewOnes() {
        Page page = at(DAAN, Device.PHONE);
        visit(page, preparation);
        page.locator("#text-new").fill("De nieuwe machine");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Bewaar"))
                .click();
        assertThat(page.getByRole(AriaRole.HEADING, level(1))).containsText("Je gaat met Fatima praten");
        page.goBack();
        assertThat(page.locator("#text-new")).hasValue("");
        assertThat(page.locator("textarea.line__text")).hasValue("De nieuwe machine");
        theTabKeepsNothing(page);
    }

    @Test
    void whoeverSitsDownAfterHimFindsNothingThatHeTyped() {
        Page page = at(DAAN, Device.PHONE);
        visit(page, "/people");
        page.locator("input[type=search]").first().fill("Marit");
        page.keyboard().press("Enter");
        assertThat(page.getByText("Marit van der Veen").first()).isVisible();
        visit(page, preparation);
        page.context().setOffline(true);
        page.locator("#text-new").fill("Alleen voor mij");
        page.waitForCondition(() -> stored(page).contains("Alleen voor mij"));
        page.context().setOffline(false);
        page.locator(".me__face").click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Uitloggen"))
                .click();
        page.waitForURL("**/sign-in");
        page.waitForTimeout(200);
        Assertions.assertThat(stored(page)).doesNotContain("keep:", "Alleen voor mij", "Marit", "/people");
    }

    private static Page.GetByRoleOptions level(int level) {
        return new Page.GetByRoleOptions().setLevel(level);
    }

    private static void theTabKeepsNothing(Page page) {
        page.waitForTimeout(200);
        assertThat(page.locator("[data-kept=offered]")).isHidden();
        assertThat(page.locator("[data-kept=restored]")).isHidden();
        Assertions.assertThat(stored(page)).doesNotContain("keep:");
    }

    private static String stored(Page page) {
        return page.evaluate("JSON.stringify(sessionStorage) + JSON.stringify(localStorage)")
                .toString();
    }
}
