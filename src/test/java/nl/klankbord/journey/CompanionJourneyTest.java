package nl.klankbord.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.klankbord.TheCast.DAAN;
import static nl.klankbord.TheCast.FATIMA;
import static nl.klankbord.TheCast.JOLANDA;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import nl.klankbord.conversation.Told;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Three people side by side: Fatima would like Jolanda along, Daan decides, and Jolanda sees that one talk as long as he says yes. */
class CompanionJourneyTest extends Journey {

    private String talk = "";

    @BeforeEach
    void planned() {
        Told told = new Told(house);
        UUID next = told.agreed(DAAN, FATIMA, "2026-11-26T10:00");
        told.line(next, DAAN, "Ik wil leren lassen", true);
        told.line(next, DAAN, "Ik slaap slecht", false);
        talk = "/conversations/" + next;
    }

    @Test
    void withScript() {
        threeOfThem(at(FATIMA, Device.DESK), at(DAAN, Device.PHONE), at(JOLANDA, Device.PHONE.inTheDark()));
    }

    @Test
    void withoutScript() {
        Device desk = new Device(1280, 900, false, false, "nl-NL");
        threeOfThem(at(FATIMA, desk), at(DAAN, Device.PHONE_WITHOUT_SCRIPT), at(JOLANDA, Device.PHONE_WITHOUT_SCRIPT));
    }

    private void threeOfThem(Page fatima, Page daan, Page jolanda) {
        visit(fatima, talk);
        fatima.getByText("Vraag iemand erbij").click();
        usable(fatima);
        fatima.locator("#q").fill("jol");
        fatima.locator("form[role=search] button").click();
        fatima.getByLabel("Jolanda").check();
        press(fatima, "Vraag het Daan");
        assertThat(fatima.getByText("Je vroeg of Jolanda erbij mag zijn.")).isVisible();

        visit(daan, "/");
        daan.getByText("Zeg ja of nee").click();
        usable(daan);
        press(daan, "Ja, Jolanda mag erbij");
        assertThat(daan.getByText("Jolanda is erbij.")).isVisible();

        visit(jolanda, "/");
        jolanda.locator("a[href^='/companions/']").first().click();
        assertThat(heading(jolanda)).hasText("Daan en Fatima praten, jij bent erbij");
        assertThat(jolanda.getByText("Ik wil leren lassen")).isVisible();
        assertThat(jolanda.getByText("Ik slaap slecht")).hasCount(0);
        usable(jolanda);

        press(daan, "Toch zonder Jolanda");
        assertThat(daan.getByText("Jullie praten met z’n tweeën.").first()).isVisible();
        jolanda.reload();
        assertThat(jolanda.getByText("Ik wil leren lassen")).hasCount(0);
        visit(jolanda, "/");
        assertThat(jolanda.locator("a[href^='/companions/']")).hasCount(0);
    }

    private static Locator heading(Page page) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    private static void press(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .first()
                .click();
    }
}
